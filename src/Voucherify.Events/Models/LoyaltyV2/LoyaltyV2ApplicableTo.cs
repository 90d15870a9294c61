namespace Voucherify.Events.Models;

/// <summary>Represents a reference to a product, a product variant, or a collection of products.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator.</para>
/// </remarks>
public sealed partial record LoyaltyV2ApplicableTo
{
    /// <summary>The type of the referenced object.</summary>
    public OpenEnum<LoyaltyV2ApplicableToType> Type { get; init; }

    /// <summary>A reference to the product.</summary>
    public ObjectReference? Product { get; init; }

    /// <summary>A reference to the variant.</summary>
    public LoyaltyV2SkuReference? Sku { get; init; }

    /// <summary>A reference to the collection.</summary>
    public ObjectReference? ProductsCollection { get; init; }
}
