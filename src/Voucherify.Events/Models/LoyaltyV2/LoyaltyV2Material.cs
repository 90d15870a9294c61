namespace Voucherify.Events.Models;

/// <summary>A product or a variant of one.</summary>
/// <remarks><see cref="Type"/> is the discriminator.</remarks>
public sealed partial record LoyaltyV2Material
{
    /// <summary>Which of both it is.</summary>
    public OpenEnum<LoyaltyV2MaterialType> Type { get; init; }

    /// <summary>The product, by its id; filled for <see cref="LoyaltyV2MaterialType.Product"/> only.</summary>
    public ObjectReference? Product { get; init; }

    /// <summary>The variant; filled for <see cref="LoyaltyV2MaterialType.Sku"/> only.</summary>
    public LoyaltyV2SkuReference? Sku { get; init; }
}
