namespace Voucherify.Events.Models;

/// <summary>How the end of a loyalty tier is rounded.</summary>
public sealed partial record LoyaltyTiersExpirationRounding
{
    /// <summary>The period to round to.</summary>
    public OpenEnum<LoyaltyTierRoundingType> Type { get; init; }

    /// <summary>Whether to round to the beginning or to the end of that period.</summary>
    public OpenEnum<LoyaltyTierRoundingStrategy> Strategy { get; init; }

    /// <summary>The unit of <see cref="Value"/>; filled for <see cref="LoyaltyTierRoundingType.Custom"/> only.</summary>
    public OpenEnum<LoyaltyTierRoundingUnit> Unit { get; init; }

    /// <summary>The month to round to, 0 (January) to 11 (December); filled for <see cref="LoyaltyTierRoundingType.Custom"/> only.</summary>
    public long? Value { get; init; }
}
