namespace Voucherify.Events.Models;

/// <summary>Which points count for a tier.</summary>
public enum LoyaltyV2TierStructureType
{
    /// <summary>The points on the card.</summary>
    PointBalance = 0,

    /// <summary>The points earned within a period.</summary>
    PointEarned = 1,
}
