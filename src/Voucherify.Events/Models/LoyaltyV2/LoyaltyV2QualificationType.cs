namespace Voucherify.Events.Models;

/// <summary>What a member needs to be in a tier.</summary>
public enum LoyaltyV2QualificationType
{
    /// <summary>Enough points.</summary>
    Points = 0,

    /// <summary>Enough points, and a customer segment.</summary>
    PointsAndSegment = 1,
}
