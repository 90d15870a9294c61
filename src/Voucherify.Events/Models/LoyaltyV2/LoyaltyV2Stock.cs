namespace Voucherify.Events.Models;

/// <summary>How many units there are.</summary>
public sealed partial record LoyaltyV2Stock
{
    /// <summary>Whether the stock is limited.</summary>
    public OpenEnum<LoyaltyV2StockType> Type { get; init; }

    /// <summary>The number of units; filled for <see cref="LoyaltyV2StockType.Limited"/> only.</summary>
    public LoyaltyV2StockLimit? Limited { get; init; }
}
