namespace Voucherify.Events.Models;

/// <summary>What a limit counts.</summary>
public enum LoyaltyV2LimitType
{
    /// <summary>The points on the card.</summary>
    BalanceBased,

    /// <summary>What happens within a period.</summary>
    TimeBased,

    /// <summary>The points of one transaction.</summary>
    Points,

    /// <summary>The amount of one order.</summary>
    Spending,

    /// <summary>The points spent from the card.</summary>
    SpendingBased,
}
