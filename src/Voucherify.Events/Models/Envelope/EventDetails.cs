namespace Voucherify.Events.Models;

/// <summary>An event in Voucherify: what happened, when, and who caused it.</summary>
/// <remarks>In the envelope, <see cref="Type"/> is what <see cref="WebhookEvent.EventType"/> is read from. In the details of a transaction only <see cref="Id"/> and <see cref="Type"/> are filled.</remarks>
public sealed partial record EventDetails
{
    /// <summary>The id of the event, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the event as sent, e.g. <c>voucher.published</c>.</summary>
    public string? Type { get; init; }

    /// <summary>When the event happened, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The id of the object that the event is about, e.g. a customer or voucher; often left out.</summary>
    public string? EntityId { get; init; }

    /// <summary>The id that all events of one request share.</summary>
    public string? GroupId { get; init; }

    /// <summary>Who caused the event.</summary>
    public EventSource? EventSource { get; init; }

    /// <summary>Whether the event was asked for or followed from another; not seen in the envelope.</summary>
    public OpenEnum<EventCategory> Category { get; init; }
}
