using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a variant of a product, such as one size in one color.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/order-created">Voucherify reference</see>
/// <para>In other objects, often only <see cref="Id"/>, <see cref="SourceId"/>, and <see cref="SkuCode"/> or <see cref="Name"/> are
/// set.</para>
/// </remarks>
public sealed partial record Sku
{
    /// <summary>The ID of the SKU, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the SKU in the merchant's system; <see langword="null"/> if none is set.</summary>
    public string? SourceId { get; init; }

    /// <summary>The name that the merchant assigned to the SKU.</summary>
    [JsonPropertyName("sku")]
    public string? SkuCode { get; init; }

    /// <summary>The name of the SKU. Discounts that grant free units use it instead of <see cref="SkuCode"/>.</summary>
    public string? Name { get; init; }

    /// <summary>The ID of the product to which the SKU belongs.</summary>
    public string? ProductId { get; init; }

    /// <summary>The price of one unit, in minor currency units; <see langword="null"/> if no price is set.</summary>
    public decimal? Price { get; init; }

    /// <summary>The ISO code of the currency of <see cref="Price"/>, such as <c>USD</c>.</summary>
    public string? Currency { get; init; }

    /// <summary>The values of the attributes that <see cref="Product.Attributes"/> lists; empty if there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Attributes { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The URL of an image of the SKU.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>The metadata that the project attached to the SKU; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the SKU was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the SKU was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>sku</c>.</summary>
    public string? Object { get; init; }

    /// <summary>Whether the data that was sent with the order is stored in Voucherify's product catalog.</summary>
    public bool? Override { get; init; }
}
