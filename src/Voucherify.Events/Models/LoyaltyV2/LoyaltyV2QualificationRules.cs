namespace Voucherify.Events.Models;

/// <summary>Represents the requirements that a member must meet to be in a tier.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2QualificationRules
{
    /// <summary>The type of the requirements.</summary>
    public OpenEnum<LoyaltyV2QualificationType> Type { get; init; }

    /// <summary>The required points.</summary>
    public LoyaltyV2QualificationPoints? Points { get; init; }

    /// <summary>A reference to the customer segment; set only for <see cref="LoyaltyV2QualificationType.PointsAndSegment"/>.</summary>
    public ObjectReference? Segment { get; init; }
}
