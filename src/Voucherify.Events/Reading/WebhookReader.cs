using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Voucherify.Events.Models;

namespace Voucherify.Events.Reading;

/// <summary>Reads a webhook from its bytes: the envelope first, then <c>data</c> as the record of its event.</summary>
internal static class WebhookReader
{
    public static bool TryRead(
        ReadOnlySpan<byte> body,
        bool reportsUnmapped,
        [NotNullWhen(true)] out WebhookEvent? webhook,
        out WebhookFailure failure)
    {
        webhook = null;

        try
        {
            failure = Read(body, reportsUnmapped, out webhook) ?? WebhookFailure.None;
        }
        catch (JsonException)
        {
            failure = WebhookFailure.MalformedJson;
        }

        return webhook is not null;
    }

    /// <summary>Reads the event type alone. A string is made only for an event that this version does not know.</summary>
    public static bool TryReadEventType(
        ReadOnlySpan<byte> body,
        [NotNullWhen(true)] out string? eventType,
        out WebhookFailure failure)
    {
        eventType = null;

        try
        {
            List<WebhookAnomaly>? anomalies = null;
            failure = Find(body, reportsUnmapped: false, ref anomalies, out Envelope envelope) ?? WebhookFailure.None;

            if (failure is WebhookFailure.None)
            {
                string? named = envelope.ReadEventType();
                eventType = NameOf(named, string.IsNullOrEmpty(named) ? ReadText(envelope.Type, "$.type", ref anomalies) : null);
            }
        }
        catch (JsonException)
        {
            failure = WebhookFailure.MalformedJson;
        }

        return eventType is not null;
    }

    private static WebhookFailure? Find(ReadOnlySpan<byte> body, bool reportsUnmapped, ref List<WebhookAnomaly>? anomalies, out Envelope envelope)
    {
        envelope = default;

        return !Utf8.IsValid(body) ? WebhookFailure.MalformedJson
            : Envelope.Find(body, reportsUnmapped, ref anomalies, out envelope);
    }

    private static WebhookFailure? Read(ReadOnlySpan<byte> body, bool reportsUnmapped, out WebhookEvent? webhook)
    {
        List<WebhookAnomaly>? anomalies = null;
        webhook = null;

        if (Find(body, reportsUnmapped, ref anomalies, out Envelope envelope) is { } failure)
        {
            return failure;
        }

        string? id = ReadText(envelope.Id, "$.id", ref anomalies);
        string? type = ReadText(envelope.Type, "$.type", ref anomalies);
        WebhookSource? source = ReadPart<WebhookSource, WebhookSourceReader>(envelope.Source, "$.source", reportsUnmapped, ref anomalies);
        EventDetails? details = ReadPart<EventDetails, EventDetailsReader>(envelope.Event, "$.event", reportsUnmapped, ref anomalies);
        string eventType = NameOf(details?.Type, type);

        // The type of a distribution is whatever a user typed: only that of a project webhook or a workflow names the event.
        bool isNamed = !string.IsNullOrEmpty(details?.Type) || source?.Object.Known is WebhookSourceObject.Webhook or WebhookSourceObject.Workflow;
        byte[] json = GC.AllocateUninitializedArray<byte>(envelope.Data.Length);
        envelope.Data.CopyTo(json);
        WebhookEventData data = ReadData(json, isNamed ? eventType : null, reportsUnmapped, ref anomalies);
        string? projectId = ReadText(envelope.ProjectId, "$.project_id", ref anomalies);
        DateTimeOffset? createdAt = ReadTime(envelope.CreatedAt, "$.created_at", ref anomalies);

        if (id is null)
        {
            return WebhookFailure.NotAnEnvelope; // It cannot be decoded.
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
            Anomalies = anomalies ?? (IReadOnlyList<WebhookAnomaly>)[],
        };

        return null;
    }

    private static string NameOf(string? eventType, string? type) =>
        EventTypes.Resolve((string.IsNullOrEmpty(eventType) ? type : eventType) ?? "");

    private static WebhookEventData ReadData(byte[] json, string? eventType, bool reportsUnmapped, ref List<WebhookAnomaly>? anomalies)
    {
        if (eventType is not null && json[0] == '{')
        {
            var cursor = new JsonCursor(json, reportsUnmapped);

            if (EventCatalog.Read(eventType, ref cursor) is { } data && cursor.IsRecognised)
            {
                cursor.Finish("$.data", ref anomalies);
                return data;
            }
        }

        return new UnknownEvent { Json = WebhookEvent.Parse(json) };
    }

    private static T? ReadPart<T, TReader>(ReadOnlySpan<byte> json, string path, bool reportsUnmapped, ref List<WebhookAnomaly>? anomalies)
        where T : class
        where TReader : IRecordReader<T>
    {
        if (json.IsEmpty)
        {
            return null;
        }

        var cursor = new JsonCursor(json, reportsUnmapped);
        T? part = TReader.Read(ref cursor);
        cursor.Finish(path, ref anomalies);
        return part;
    }

    /// <summary>The text that a part of the envelope is, a constant for the name of an event that is known.</summary>
    internal static string? ReadText(ReadOnlySpan<byte> json, string path, ref List<WebhookAnomaly>? anomalies)
    {
        if (json.IsEmpty)
        {
            return null;
        }

        if (json is [(byte)'"', .. var plain, (byte)'"'] && !plain.Contains((byte)'\\') && plain.IndexOfAnyInRange((byte)0, (byte)0x1f) < 0)
        {
            return EventCatalog.Find(plain) ?? Encoding.UTF8.GetString(plain);
        }

        var cursor = new JsonCursor(json, reportsUnmapped: false);
        string? text = cursor.Text();
        cursor.Finish(path, ref anomalies);
        return text;
    }

    private static DateTimeOffset? ReadTime(ReadOnlySpan<byte> json, string path, ref List<WebhookAnomaly>? anomalies)
    {
        if (json.IsEmpty)
        {
            return null;
        }

        var cursor = new JsonCursor(json, reportsUnmapped: false);
        DateTimeOffset? time = cursor.Time();
        cursor.Finish(path, ref anomalies);
        return time;
    }
}
