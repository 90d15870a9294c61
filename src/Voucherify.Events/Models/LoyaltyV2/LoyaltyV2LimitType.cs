namespace Voucherify.Events.Models;

/// <summary>Specifies the value that a limit applies to.</summary>
public enum LoyaltyV2LimitType
{
    /// <summary>The points on the card.</summary>
    BalanceBased = 0,

    /// <summary>The number of points or operations within a period.</summary>
    TimeBased = 1,

    /// <summary>The points of one transaction.</summary>
    Points = 2,

    /// <summary>The amount of one order.</summary>
    Spending = 3,

    /// <summary>The points spent from the card.</summary>
    SpendingBased = 4,
}
