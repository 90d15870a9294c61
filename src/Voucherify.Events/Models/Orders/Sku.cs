using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>A variant in which a product is sold, such as one size in one color.</summary>
/// <remarks>
/// Inside other objects it is often a stub of <see cref="Id"/>, <see cref="SourceId"/> and <see cref="SkuCode"/> or
/// <see cref="Name"/>.
/// </remarks>
public sealed partial record Sku
{
    /// <summary>The id of the SKU, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the SKU in the merchant's own system; null if none was given.</summary>
    public string? SourceId { get; init; }

    /// <summary>The name that the merchant gave the SKU.</summary>
    [JsonPropertyName("sku")]
    public string? SkuCode { get; init; }

    /// <summary>The name of the SKU; used in place of <see cref="SkuCode"/> by discounts that give away units.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the product of which the SKU is a variant.</summary>
    public string? ProductId { get; init; }

    /// <summary>The price of one unit, in minor currency units; null when none was set.</summary>
    public decimal? Price { get; init; }

    /// <summary>The ISO code of the currency of <see cref="Price"/>, such as <c>USD</c>.</summary>
    public string? Currency { get; init; }

    /// <summary>The values of the attributes that <see cref="Product.Attributes"/> names; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Attributes { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The URL of a picture of the SKU.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>Values that the project attached to the SKU; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>When the SKU was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the SKU last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>sku</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>Whether the data sent with the order is to be stored in Voucherify's catalogue of products.</summary>
    public bool? Override { get; init; }
}
