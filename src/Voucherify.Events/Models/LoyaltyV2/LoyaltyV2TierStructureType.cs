namespace Voucherify.Events.Models;

/// <summary>Specifies the points that determine a member's tier.</summary>
public enum LoyaltyV2TierStructureType
{
    /// <summary>The points on the card.</summary>
    PointBalance = 0,

    /// <summary>The points that are earned within a period.</summary>
    PointEarned = 1,
}
