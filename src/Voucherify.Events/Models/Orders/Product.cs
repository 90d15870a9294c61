using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents a product of the merchant.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/order-created">Voucherify reference</see>
/// <para>In other objects, often only <see cref="Id"/>, <see cref="SourceId"/>, and <see cref="Name"/> are set.</para>
/// </remarks>
public sealed partial record Product
{
    /// <summary>The ID of the product, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the product in the merchant's system; <see langword="null"/> if none is set.</summary>
    public string? SourceId { get; init; }

    /// <summary>The name of the product.</summary>
    public string? Name { get; init; }

    /// <summary>The price of one unit, in minor currency units.</summary>
    public decimal? Price { get; init; }

    /// <summary>The names of the attributes for which <see cref="Sku"/> has values; empty if there are none.</summary>
    public IReadOnlyList<string> Attributes { get; init => field = value ?? []; } = [];

    /// <summary>The metadata that the project attached to the product; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The URL of an image of the product.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>The time when the product was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the product was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>product</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The variants of the product.</summary>
    [JsonConverter(typeof(ObjectListConverter<Sku>))]
    public ObjectList<Sku>? Skus { get; init; }

    /// <summary>Whether the data that was sent with the order is stored in Voucherify's product catalog.</summary>
    public bool? Override { get; init; }
}
