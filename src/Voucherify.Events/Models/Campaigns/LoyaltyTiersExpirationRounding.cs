namespace Voucherify.Events.Models;

/// <summary>Represents the rounding of the end of a loyalty tier.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see></remarks>
public sealed partial record LoyaltyTiersExpirationRounding
{
    /// <summary>The period to which the end is rounded.</summary>
    public OpenEnum<LoyaltyTierRoundingType> Type { get; init; }

    /// <summary>Whether the end is rounded to the start or to the end of that period.</summary>
    public OpenEnum<LoyaltyTierRoundingStrategy> Strategy { get; init; }

    /// <summary>The unit of <see cref="Value"/>; set only for <see cref="LoyaltyTierRoundingType.Custom"/>.</summary>
    public OpenEnum<LoyaltyTierRoundingUnit> Unit { get; init; }

    /// <summary>
    /// The month to which the end is rounded, from 0 (January) to 11 (December); set only for <see cref="LoyaltyTierRoundingType.Custom"/>.
    /// </summary>
    public long? Value { get; init; }
}
