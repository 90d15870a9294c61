namespace Voucherify.Events.Models;

/// <summary>The side of a period to which the end of a loyalty tier is rounded.</summary>
public enum LoyaltyTierRoundingStrategy
{
    /// <summary>To where the period begins.</summary>
    Start = 0,

    /// <summary>To where the period closes.</summary>
    End = 1,
}
