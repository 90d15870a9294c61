namespace Voucherify.Events.Models;

/// <summary>Something that an earning rule grants.</summary>
/// <remarks><see cref="Type"/> is the discriminator.</remarks>
public sealed partial record LoyaltyV2Effect
{
    /// <summary>What it is.</summary>
    public OpenEnum<LoyaltyV2EffectType> Type { get; init; }

    /// <summary>The points; filled for <see cref="LoyaltyV2EffectType.Points"/> only.</summary>
    public LoyaltyV2Points? Points { get; init; }

    /// <summary>The calculation of points; filled for <see cref="LoyaltyV2EffectType.PointsProportional"/> only.</summary>
    public LoyaltyV2ProportionalPoints? PointsProportional { get; init; }

    /// <summary>The benefit, by its id; filled for <see cref="LoyaltyV2EffectType.Benefit"/> only.</summary>
    public ObjectReference? Benefit { get; init; }
}
