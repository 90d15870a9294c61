using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>One delivery of one event: the envelope that Voucherify sends, and in <see cref="Data"/> what happened.</summary>
/// <remarks>Voucherify delivers at least once and in no particular order: make handling idempotent by <see cref="Id"/>. An instance
/// is safe to read from several threads at once.</remarks>
[DebuggerDisplay("{EventType,nq} {Id,nq}")]
[JsonConverter(typeof(WebhookJsonConverter))]
[TypeConverter(typeof(WebhookTypeConverter))]
public sealed class WebhookEvent
{
    private readonly byte[]? _rawData;
    // A reference, so that two threads that ask at once both see a whole element.
    private StrongBox<JsonElement>? _parsedRawData;

    /// <summary>Initializes a new instance of the <see cref="WebhookEvent"/> class, for the tests of your own code.</summary>
    public WebhookEvent()
    {
    }

    internal WebhookEvent(byte[] rawData) => _rawData = rawData;

    /// <summary>The id of this delivery (<c>whs_...</c>). A resend repeats it.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the project that the event belongs to (<c>proj_...</c>, <c>sand_...</c> for a sandbox).</summary>
    public string? ProjectId { get; init; }

    /// <summary>When the delivery was first made, UTC. A resend repeats it.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>
    /// The <c>type</c> of the envelope, as sent. A project webhook puts the event type here; a distribution puts the name that a user
    /// gave it, which may be empty or look like an event type. Use <see cref="EventType"/>.
    /// </summary>
    public string? Type { get; init; }

    /// <summary>
    /// The wire name of the event, such as <c>voucher.published</c>: <c>event.type</c>, or <see cref="Type"/> where that is missing, with
    /// Voucherify's other spellings of a name resolved to the one in <see cref="EventTypes"/>. Empty if Voucherify sent neither.
    /// </summary>
    public required string EventType { get; init; }

    /// <summary>The webhook or distribution that sent it.</summary>
    public WebhookSource? Source { get; init; }

    /// <summary>The event itself: its id, its time, who caused it.</summary>
    public EventDetails? Event { get; init; }

    /// <summary>What happened. Switch on it.</summary>
    public required WebhookEventData Data { get; init; }

    /// <summary>
    /// The <c>data</c> as it was sent, for what no property maps; read when first asked for.
    /// <see cref="JsonValueKind.Undefined"/> in a webhook made by hand.
    /// </summary>
    public JsonElement RawData => _rawData is null ? default : (_parsedRawData ??= new StrongBox<JsonElement>(Parse(_rawData))).Value;

    /// <summary>
    /// The values that could not be read because they differ from what Voucherify describes: their properties are empty, everything else
    /// was read. Usually empty. At most a hundred for each part of the envelope.
    /// </summary>
    public IReadOnlyList<WebhookAnomaly> Anomalies { get; init; } = [];

    /// <summary>Returns the event type and the id of the delivery, and nothing personal.</summary>
    /// <returns>The event type and the id, such as <c>voucher.published whs_1</c>.</returns>
    public override string ToString() => $"{EventType} {Id}";

    internal static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        JsonElement value = JsonElement.ParseValue(ref reader);
        reader.Read(); // Throws if anything follows.
        return value;
    }
}
