namespace Voucherify.Events.Models;

/// <summary>Represents an event in Voucherify: what happened, when, and who triggered it.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/published">Voucherify reference</see>
/// <para>In the envelope, <see cref="Type"/> is the source of <see cref="WebhookEvent.EventType"/>. In the details of a transaction, only
/// <see cref="Id"/> and <see cref="Type"/> are set.</para>
/// </remarks>
public sealed partial record EventDetails
{
    /// <summary>The ID of the event, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the event as sent, such as <c>voucher.published</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The time when the event happened, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The ID of the object that the event is about, such as a customer or voucher. Voucherify often omits it.</summary>
    public string? EntityId { get; init; }

    /// <summary>The ID that all events of one request share.</summary>
    public string? GroupId { get; init; }

    /// <summary>The source of the event.</summary>
    public EventSource? EventSource { get; init; }

    /// <summary>Whether the event is an action or an effect. This property has not been observed in the envelope.</summary>
    public OpenEnum<EventCategory> Category { get; init; }
}
