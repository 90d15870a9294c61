using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents one delivery of an event: the envelope that Voucherify sends, with the event in <see cref="Data"/>.</summary>
/// <remarks>
/// <para>Voucherify delivers webhooks at least once and in no particular order. Use <see cref="Id"/> to make handlers idempotent.</para>
/// <para>
/// Instances are immutable and can be shared between threads, including <see cref="RawData"/> and metadata, which are read on first
/// access.
/// </para>
/// </remarks>
[DebuggerDisplay("{EventType,nq} {Id,nq}")]
[JsonConverter(typeof(WebhookJsonConverter))]
[TypeConverter(typeof(WebhookTypeConverter))]
public sealed class WebhookEvent
{
    private readonly byte[]? _rawData;
    // A reference, so that threads that read it concurrently see a complete element.
    private StrongBox<JsonElement>? _parsedRawData;

    /// <summary>Initializes a new instance of the <see cref="WebhookEvent"/> class. Use it to create webhooks in tests.</summary>
    public WebhookEvent()
    {
    }

    internal WebhookEvent(byte[] rawData) => _rawData = rawData;

    /// <summary>The ID of this delivery (<c>whs_...</c>). A retry has the same ID.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The ID of the project that the event belongs to (<c>proj_...</c>, or <c>sand_...</c> for a sandbox); <see langword="null"/> if
    /// Voucherify did not send it.
    /// </summary>
    public string? ProjectId { get; init; }

    /// <summary>
    /// When Voucherify first sent the delivery, UTC; <see langword="null"/> if Voucherify did not send it. A retry has the same time.
    /// </summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>
    /// The <c>type</c> of the envelope, as sent; <see langword="null"/> if Voucherify did not send it. For project webhooks and
    /// workflows, it is the event type. For distributions, it is a name that a user chose, which can be empty or look like an event type.
    /// Use <see cref="EventType"/> to identify the event.
    /// </summary>
    public string? Type { get; init; }

    /// <summary>
    /// The wire name of the event, such as <c>voucher.published</c>: <c>event.type</c>, or <see cref="Type"/> if that is missing. Aliases
    /// are resolved to the name in <see cref="EventTypes"/>. Empty if Voucherify sent neither.
    /// </summary>
    public required string EventType { get; init; }

    /// <summary>The project webhook, distribution, or workflow that sent the delivery.</summary>
    public WebhookSource? Source { get; init; }

    /// <summary>The details of the event: its ID, its time, and its source.</summary>
    public EventDetails? Event { get; init; }

    /// <summary>The typed data of the event. Use a <c>switch</c> on its type.</summary>
    public required WebhookEventData Data { get; init; }

    /// <summary>
    /// The <c>data</c> as it was sent, including members that no property maps. It is parsed on first access. Its kind is
    /// <see cref="JsonValueKind.Undefined"/> for an instance that was not read from a body.
    /// </summary>
    public JsonElement RawData => _rawData is null ? default : (_parsedRawData ??= new StrongBox<JsonElement>(Parse(_rawData))).Value;

    /// <summary>
    /// The values that could not be read because they differ from Voucherify's documentation. Their properties are empty; everything else
    /// was read. Usually empty. Contains at most 100 anomalies for each part of the envelope.
    /// </summary>
    public IReadOnlyList<WebhookAnomaly> Anomalies { get; init; } = [];

    /// <summary>Returns the event type and the ID of the delivery. The result does not contain personal data.</summary>
    /// <returns>The event type and the ID, such as <c>voucher.published whs_1</c>.</returns>
    public override string ToString() => $"{EventType} {Id}";

    internal static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        JsonElement value = JsonElement.ParseValue(ref reader);
        reader.Read(); // Throws if anything follows.
        return value;
    }
}
