namespace Voucherify.Events.Models;

/// <summary>The size of a limited stock.</summary>
public sealed partial record LoyaltyV2StockLimit
{
    /// <summary>How many units.</summary>
    public long? Quantity { get; init; }
}
