namespace Voucherify.Events.Models;

/// <summary>Represents the rules for when customers enter and leave the loyalty tiers of a campaign.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see></remarks>
public sealed partial record LoyaltyTiersExpiration
{
    /// <summary>The points that determine a customer's tier.</summary>
    public OpenEnum<LoyaltyTierQualificationType> QualificationType { get; init; }

    /// <summary>The period in which points are counted; set only for <see cref="LoyaltyTierQualificationType.PointsInPeriod"/>.</summary>
    public OpenEnum<LoyaltyTierQualificationPeriod> QualificationPeriod { get; init; }

    /// <summary>The rule for when a tier starts. This is a rule, not a date.</summary>
    public LoyaltyTiersExpirationStart? StartDate { get; init; }

    /// <summary>The rule for when a tier ends. This is a rule, not a date.</summary>
    public LoyaltyTiersExpirationEnd? ExpirationDate { get; init; }
}
