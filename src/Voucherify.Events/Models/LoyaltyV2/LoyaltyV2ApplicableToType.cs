using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the type of an item to which a rate applies.</summary>
public enum LoyaltyV2ApplicableToType
{
    /// <summary>A product.</summary>
    [JsonStringEnumMemberName("product")]
    Product = 0,

    /// <summary>A variant of a product.</summary>
    [JsonStringEnumMemberName("sku")]
    Sku = 1,

    /// <summary>A collection of products.</summary>
    [JsonStringEnumMemberName("products_collection")]
    ProductsCollection = 2,
}
