namespace Voucherify.Events.Models;

/// <summary>Represents a reference to a product or a product variant.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator.</para>
/// </remarks>
public sealed partial record LoyaltyV2Material
{
    /// <summary>The type of the referenced object.</summary>
    public OpenEnum<LoyaltyV2MaterialType> Type { get; init; }

    /// <summary>A reference to the product; set only for <see cref="LoyaltyV2MaterialType.Product"/>.</summary>
    public ObjectReference? Product { get; init; }

    /// <summary>A reference to the variant; set only for <see cref="LoyaltyV2MaterialType.Sku"/>.</summary>
    public LoyaltyV2SkuReference? Sku { get; init; }
}
