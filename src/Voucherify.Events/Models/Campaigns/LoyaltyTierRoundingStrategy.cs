namespace Voucherify.Events.Models;

/// <summary>Specifies whether the end of a loyalty tier is rounded to the start or to the end of a period.</summary>
public enum LoyaltyTierRoundingStrategy
{
    /// <summary>The start of the period.</summary>
    Start = 0,

    /// <summary>The end of the period.</summary>
    End = 1,
}
