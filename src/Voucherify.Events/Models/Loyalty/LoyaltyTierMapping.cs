namespace Voucherify.Events.Models;

/// <summary>Represents the change that a loyalty tier makes to the points of an earning rule or to the cost of a reward.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/loyalty-tier-created">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator: <see cref="Multiplier"/> is set for <see cref="LoyaltyTierMappingType.Multiply"/>, and
/// <see cref="Points"/> is set for <see cref="LoyaltyTierMappingType.Custom"/>.</para>
/// </remarks>
public sealed partial record LoyaltyTierMapping
{
    /// <summary>Whether the points are multiplied or replaced.</summary>
    public OpenEnum<LoyaltyTierMappingType> Type { get; init; }

    /// <summary>
    /// The factor by which the usual number of points is multiplied; set only for <see cref="LoyaltyTierMappingType.Multiply"/>.
    /// </summary>
    public decimal? Multiplier { get; init; }

    /// <summary>
    /// The number of points that replaces the usual number, in loyalty points; set only for <see cref="LoyaltyTierMappingType.Custom"/>.
    /// </summary>
    public long? Points { get; init; }
}
