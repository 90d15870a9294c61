using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>A product that the merchant sells.</summary>
/// <remarks>Inside other objects it is often a stub of <see cref="Id"/>, <see cref="SourceId"/> and <see cref="Name"/>.</remarks>
public sealed partial record Product
{
    /// <summary>The id of the product, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the product in the merchant's own system; null if none was given.</summary>
    public string? SourceId { get; init; }

    /// <summary>The name of the product.</summary>
    public string? Name { get; init; }

    /// <summary>The price of one unit, in minor currency units.</summary>
    public decimal? Price { get; init; }

    /// <summary>The names of the attributes for which <see cref="Sku"/> has values; empty when there are none.</summary>
    public IReadOnlyList<string> Attributes { get; init => field = value ?? []; } = [];

    /// <summary>Values that the project attached to the product; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The URL of a picture of the product.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>When the product was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the product last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>product</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The variants in which the product is sold.</summary>
    [JsonConverter(typeof(ObjectListConverter<Sku>))]
    public ObjectList<Sku>? Skus { get; init; }

    /// <summary>Whether the data sent with the order is to be stored in Voucherify's catalogue of products.</summary>
    public bool? Override { get; init; }
}
