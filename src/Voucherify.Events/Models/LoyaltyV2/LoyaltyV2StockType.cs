namespace Voucherify.Events.Models;

/// <summary>Specifies whether a stock is limited.</summary>
public enum LoyaltyV2StockType
{
    /// <summary>The stock is unlimited.</summary>
    Unlimited = 0,

    /// <summary>The stock is limited to a number of units.</summary>
    Limited = 1,
}
