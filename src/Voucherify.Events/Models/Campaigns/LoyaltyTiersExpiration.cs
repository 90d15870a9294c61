namespace Voucherify.Events.Models;

/// <summary>The rules by which customers gain and lose the loyalty tiers of a campaign.</summary>
public sealed partial record LoyaltyTiersExpiration
{
    /// <summary>What decides which tier a customer is in.</summary>
    public OpenEnum<LoyaltyTierQualificationType> QualificationType { get; init; }

    /// <summary>The period in which points are summed up; filled for <see cref="LoyaltyTierQualificationType.PointsInPeriod"/> only.</summary>
    public OpenEnum<LoyaltyTierQualificationPeriod> QualificationPeriod { get; init; }

    /// <summary>The rule for when a tier begins: a rule, not a date.</summary>
    public LoyaltyTiersExpirationStart? StartDate { get; init; }

    /// <summary>The rule for when a tier ends: a rule, not a date.</summary>
    public LoyaltyTiersExpirationEnd? ExpirationDate { get; init; }
}
