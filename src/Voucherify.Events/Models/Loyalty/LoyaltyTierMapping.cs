namespace Voucherify.Events.Models;

/// <summary>How a loyalty tier changes the points of an earning rule or what a reward costs.</summary>
/// <remarks>
/// <see cref="Type"/> is the discriminator: <see cref="LoyaltyTierMappingType.Multiply"/> fills <see cref="Multiplier"/>,
/// <see cref="LoyaltyTierMappingType.Custom"/> fills <see cref="Points"/>.
/// </remarks>
public sealed partial record LoyaltyTierMapping
{
    /// <summary>Whether the points are multiplied or replaced.</summary>
    public OpenEnum<LoyaltyTierMappingType> Type { get; init; }

    /// <summary>The factor for the usual number of points; filled for <see cref="LoyaltyTierMappingType.Multiply"/> only.</summary>
    public decimal? Multiplier { get; init; }

    /// <summary>The number that replaces the usual one, in loyalty points; filled for <see cref="LoyaltyTierMappingType.Custom"/> only.</summary>
    public long? Points { get; init; }
}
