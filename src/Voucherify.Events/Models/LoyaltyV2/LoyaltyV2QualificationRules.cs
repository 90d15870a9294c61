namespace Voucherify.Events.Models;

/// <summary>What a member needs to be in a tier.</summary>
public sealed partial record LoyaltyV2QualificationRules
{
    /// <summary>What is needed.</summary>
    public OpenEnum<LoyaltyV2QualificationType> Type { get; init; }

    /// <summary>The points that are needed.</summary>
    public LoyaltyV2QualificationPoints? Points { get; init; }

    /// <summary>The customer segment, by its id; filled for <see cref="LoyaltyV2QualificationType.PointsAndSegment"/> only.</summary>
    public ObjectReference? Segment { get; init; }
}
