namespace Voucherify.Events.Models;

/// <summary>Specifies the requirements that a member must meet to be in a tier.</summary>
public enum LoyaltyV2QualificationType
{
    /// <summary>Enough points.</summary>
    Points = 0,

    /// <summary>Enough points and membership in a customer segment.</summary>
    PointsAndSegment = 1,
}
