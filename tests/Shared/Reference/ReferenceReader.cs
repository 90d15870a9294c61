using System.Text.Json;
using System.Text.Unicode;
using Voucherify.Events.Models;

namespace Voucherify.Events.Reference;

/// <summary>
/// Reads webhooks in the plainest way there is, to compare the library with: the whole body is read by <see cref="Utf8JsonReader"/>
/// into a tree, and records are filled from that by reflection.
/// </summary>
internal static class ReferenceReader
{
    // Deep enough that a body is too deep for the library before it is for the tree.
    private const int MaxDepth = 2_000;

    /// <returns>The webhook, or why there is none.</returns>
    public static (WebhookEvent? Webhook, WebhookFailure Failure) Read(byte[] body, bool reportsUnmapped)
    {
        try
        {
            return !Utf8.IsValid(body) ? (null, WebhookFailure.MalformedJson) : Read(JsonNode.Parse(body, MaxDepth), reportsUnmapped);
        }
        catch (JsonException)
        {
            return (null, WebhookFailure.MalformedJson);
        }
    }

    private static (WebhookEvent? Webhook, WebhookFailure Failure) Read(JsonNode body, bool reportsUnmapped)
    {
        if (body.Depth > WebhookParser.MaxDepth)
        {
            return (null, WebhookFailure.TooDeep);
        }

        if (body.Kind != JsonTokenType.StartObject)
        {
            return (null, WebhookFailure.NotAnObject);
        }

        JsonNode? Part(string name) => body.Members.LastOrDefault(member => member.Name == name).Value;
        JsonNode? id = Part("id"), type = Part("type"), details = Part("event"), data = Part("data");
        string? named = details?.Members.LastOrDefault(member => member.Name == "type").Value?.Text;

        if (Part("object") is { } kind && kind.Json.AsSpan().SequenceEqual("\"event\""u8) && named is null)
        {
            return (null, WebhookFailure.UnsupportedVersion);
        }

        if (id?.Kind != JsonTokenType.String || id.Json.Length == 2 || data is null
            || (details?.Kind != JsonTokenType.StartObject && type?.Kind != JsonTokenType.String))
        {
            return (null, WebhookFailure.NotAnEnvelope);
        }

        List<WebhookAnomaly> anomalies = [];
        T? Value<T>(JsonNode? node, string path) => (T?)new ReferenceBinder(reportsUnmapped, anomalies).Read(node, typeof(T), path);

        foreach ((string? name, JsonNode value) in body.Members)
        {
            if (name is not ("id" or "project_id" or "created_at" or "type" or "source" or "event" or "data" or "object"))
            {
                new ReferenceBinder(reportsUnmapped, anomalies).ReportUnmapped(value, ReferenceBinder.Append("$", name));
            }
        }

        string? readId = Value<string>(id, "$.id"), readType = Value<string>(type, "$.type");
        WebhookSource? source = Value<WebhookSource>(Part("source"), "$.source");
        EventDetails? readDetails = Value<EventDetails>(details, "$.event");
        string eventType = EventTypes.Resolve((string.IsNullOrEmpty(readDetails?.Type) ? readType : readDetails.Type) ?? "");
        bool isNamed = !string.IsNullOrEmpty(readDetails?.Type) || source?.Object.Known is WebhookSourceObject.Webhook or WebhookSourceObject.Workflow;
        WebhookEventData readData = ReadData(data, isNamed ? eventType : null, reportsUnmapped, anomalies);
        string? projectId = Value<string>(Part("project_id"), "$.project_id");
        DateTimeOffset? createdAt = Value<DateTimeOffset?>(Part("created_at"), "$.created_at");

        return readId is null ? (null, WebhookFailure.NotAnEnvelope) : (new WebhookEvent(data.Json)
        {
            Id = readId,
            ProjectId = projectId,
            CreatedAt = createdAt,
            Type = readType,
            EventType = eventType,
            Source = source,
            Event = readDetails,
            Data = readData,
            Anomalies = anomalies.Count == 0 ? (IReadOnlyList<WebhookAnomaly>)[] : anomalies,
        }, WebhookFailure.None);
    }

    private static WebhookEventData ReadData(JsonNode data, string? eventType, bool reportsUnmapped, List<WebhookAnomaly> anomalies)
    {
        Type? record = eventType is null || data.Kind != JsonTokenType.StartObject ? null : Reading.EventCatalog.RecordOf(eventType);

        if (record is null || (data.Members.Count > 0 && !data.Members.Any(member => ReferenceBinder.HasMember(record, member.Name))))
        {
            return new UnknownEvent { Json = WebhookEvent.Parse(data.Json) };
        }

        return (WebhookEventData)new ReferenceBinder(reportsUnmapped, anomalies).Read(data, record, "$.data")!;
    }
}
