namespace Voucherify.Events.Models;

/// <summary>Represents points or a benefit that an earning rule grants.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator.</para>
/// </remarks>
public sealed partial record LoyaltyV2Effect
{
    /// <summary>The type of the effect.</summary>
    public OpenEnum<LoyaltyV2EffectType> Type { get; init; }

    /// <summary>The points; set only for <see cref="LoyaltyV2EffectType.Points"/>.</summary>
    public LoyaltyV2Points? Points { get; init; }

    /// <summary>The calculation of the points; set only for <see cref="LoyaltyV2EffectType.PointsProportional"/>.</summary>
    public LoyaltyV2ProportionalPoints? PointsProportional { get; init; }

    /// <summary>A reference to the benefit; set only for <see cref="LoyaltyV2EffectType.Benefit"/>.</summary>
    public ObjectReference? Benefit { get; init; }
}
