using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a reference to another object by its ID.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-transaction-created">Voucherify reference</see>
/// <para>In addition to <see cref="Id"/>, usually only one other property is set, depending on the referenced object.</para>
/// </remarks>
public sealed partial record ObjectReference
{
    /// <summary>The ID of the other object, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The type of the other object. For a custom event, it is the name of that event.</summary>
    public OpenEnum<RelatedObjectType> Type { get; init; }

    /// <summary>The name of the other object, such as a segment or a loyalty tier.</summary>
    public string? Name { get; init; }

    /// <summary>The type of the other object, if Voucherify sends it in this property, such as <c>CAMPAIGN</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The ID of the other object in the merchant's system, for orders; <see langword="null"/> if none is set.</summary>
    public string? SourceId { get; init; }

    /// <summary>Whether Voucherify sent only the ID instead of an object.</summary>
    internal WireForm<bool> SentAsText { get; init; }
}
