namespace Voucherify.Events.Models;

/// <summary>A product, a variant of one, or a collection of products.</summary>
/// <remarks><see cref="Type"/> is the discriminator.</remarks>
public sealed partial record LoyaltyV2ApplicableTo
{
    /// <summary>Which of them it is.</summary>
    public OpenEnum<LoyaltyV2ApplicableToType> Type { get; init; }

    /// <summary>The product, by its id.</summary>
    public ObjectReference? Product { get; init; }

    /// <summary>The variant, by its id.</summary>
    public LoyaltyV2SkuReference? Sku { get; init; }

    /// <summary>The collection, by its id.</summary>
    public ObjectReference? ProductsCollection { get; init; }
}
