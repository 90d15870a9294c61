using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using Voucherify.Events.Models;

namespace Voucherify.Events.Reading;

/// <summary>Reads a webhook from its bytes: first the envelope, then <c>data</c> as the record of its event.</summary>
internal static class WebhookReader
{
    private delegate WebhookFailure Read<T>(ReadOnlySpan<byte> body, JsonIndex index, bool reportsUnmapped, out T? result);

    public static bool TryRead(
        ReadOnlySpan<byte> body,
        bool reportsUnmapped,
        [NotNullWhen(true)] out WebhookEvent? webhook,
        out WebhookFailure failure) =>
        TryRead(body, reportsUnmapped, ReadWebhook, out webhook, out failure);

    /// <summary>Reads only the event type. It allocates a string only for an event that this version does not know.</summary>
    public static bool TryReadEventType(
        ReadOnlySpan<byte> body,
        [NotNullWhen(true)] out string? eventType,
        out WebhookFailure failure) =>
        TryRead(body, reportsUnmapped: false, ReadEventType, out eventType, out failure);

    /// <summary>Reads the data of a webhook that was serialized.</summary>
    /// <param name="json">The data. The result can refer to it.</param>
    /// <param name="eventType">The event that the data belongs to; <see langword="null"/> to keep the data as JSON.</param>
    /// <exception cref="JsonException">The data is not JSON.</exception>
    public static WebhookEventData ReadData(byte[] json, string? eventType)
    {
        using JsonIndex index = JsonIndex.Create(json);
        var parts = new PartReader(json, index, reportsUnmapped: false);
        WebhookEventData? data = eventType is not null && json[0] == '{'
            ? parts.ReadData(new JsonPart(0, json.Length), json, EventCatalog.Find(eventType))
            : null;

        return data ?? new UnknownEvent { Json = WebhookEvent.Parse(json) };
    }

    private static bool TryRead<T>(
        ReadOnlySpan<byte> body,
        bool reportsUnmapped,
        Read<T> read,
        [NotNullWhen(true)] out T? result,
        out WebhookFailure failure)
        where T : class
    {
        using JsonIndex index = JsonIndex.Create(body);
        result = null;

        try
        {
            failure = index.HasBrokenStrings || (!index.IsAscii && !Utf8.IsValid(body))
                ? WebhookFailure.MalformedJson
                : read(body, index, reportsUnmapped, out result);
        }
        catch (JsonException)
        {
            failure = WebhookFailure.MalformedJson;
        }

        return result is not null;
    }

    private static WebhookFailure ReadEventType(ReadOnlySpan<byte> body, JsonIndex index, bool reportsUnmapped, out string? eventType)
    {
        var parts = new PartReader(body, index, reportsUnmapped);
        eventType = null;

        if (Envelope.Find(body, index, ref parts, out Envelope envelope) is not WebhookFailure.None and var failure)
        {
            return failure;
        }

        string? named = parts.ReadEventType(envelope.FindEventType(), "$.event.type");
        eventType = NameOf(named, string.IsNullOrEmpty(named) ? parts.ReadEventType(envelope.Type, "$.type") : null);
        return WebhookFailure.None;
    }

    private static WebhookFailure ReadWebhook(ReadOnlySpan<byte> body, JsonIndex index, bool reportsUnmapped, out WebhookEvent? webhook)
    {
        var parts = new PartReader(body, index, reportsUnmapped);
        webhook = null;

        if (Envelope.Find(body, index, ref parts, out Envelope envelope) is not WebhookFailure.None and var failure)
        {
            return failure;
        }

        string? id = parts.ReadString(envelope.Id, "$.id");
        string? type = parts.ReadEventType(envelope.Type, "$.type");
        WebhookSource? source = parts.Read<WebhookSource, WebhookSourceReader>(envelope.Source, "$.source");
        EventDetails? details = parts.Read<EventDetails, EventDetailsReader>(envelope.Event, "$.event");
        string eventType = NameOf(details?.Type, type);

        // A user chooses the type of a distribution. Only the type of a project webhook or a workflow is the name of the event.
        bool isNamed = !string.IsNullOrEmpty(details?.Type) || source?.Object.Known is WebhookSourceObject.Webhook or WebhookSourceObject.Workflow;
        byte[] json = envelope.Data.Of(body).ToArray(); // Faster than an uninitialized array, whose allocation is slower above 2 KB.
        WebhookEventData? data = isNamed && json[0] == '{' ? parts.ReadData(envelope.Data, json, EventCatalog.Find(eventType)) : null;
        data ??= new UnknownEvent { Json = WebhookEvent.Parse(json) };
        string? projectId = parts.ReadString(envelope.ProjectId, "$.project_id");
        DateTimeOffset? createdAt = parts.ReadDateTimeOffset(envelope.CreatedAt, "$.created_at");

        if (id is null)
        {
            return WebhookFailure.NotAnEnvelope; // The text cannot be decoded.
        }

        webhook = new WebhookEvent(json)
        {
            Id = id,
            ProjectId = projectId,
            CreatedAt = createdAt,
            Type = type,
            EventType = eventType,
            Source = source,
            Event = details,
            Data = data,
            Anomalies = parts.Anomalies,
        };

        return WebhookFailure.None;
    }

    private static string NameOf(string? eventType, string? type) =>
        EventTypes.Resolve((string.IsNullOrEmpty(eventType) ? type : eventType) ?? "");
}
