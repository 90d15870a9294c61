using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>A pointer to another object: its id and little else.</summary>
/// <remarks>Besides <see cref="Id"/> it usually carries just one of the others, depending on what it points to.</remarks>
public sealed partial record ObjectReference
{
    /// <summary>The id of the other object, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of the other object; for a custom event, the name of that event.</summary>
    public OpenEnum<RelatedObjectType> Type { get; init; }

    /// <summary>The name of the other object, e.g. of a segment or loyalty tier.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of the other object, where Voucherify sends it in this field, e.g. <c>CAMPAIGN</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The id of the other object in the merchant's own system, for orders; null if none was given.</summary>
    public string? SourceId { get; init; }

    /// <summary>Voucherify sent the bare id, not an object.</summary>
    internal WireForm<bool> SentAsText { get; init; }
}
