namespace Voucherify.Events.Models;

/// <summary>What a limit counts.</summary>
public enum LoyaltyV2LimitType
{
    /// <summary>The points on the card.</summary>
    BalanceBased = 0,

    /// <summary>What happens within a period.</summary>
    TimeBased = 1,

    /// <summary>The points of one transaction.</summary>
    Points = 2,

    /// <summary>The amount of one order.</summary>
    Spending = 3,

    /// <summary>The points spent from the card.</summary>
    SpendingBased = 4,
}
