namespace Voucherify.Events.Models;

/// <summary>Represents the size of a limited stock.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2StockLimit
{
    /// <summary>The number of units.</summary>
    public long? Quantity { get; init; }
}
