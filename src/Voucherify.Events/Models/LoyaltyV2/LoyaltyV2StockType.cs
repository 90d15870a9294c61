namespace Voucherify.Events.Models;

/// <summary>Whether a stock is limited.</summary>
public enum LoyaltyV2StockType
{
    /// <summary>It never runs out.</summary>
    Unlimited = 0,

    /// <summary>There is a number of units.</summary>
    Limited = 1,
}
