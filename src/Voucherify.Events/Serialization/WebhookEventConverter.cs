using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Models;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>
/// Writes a webhook as Voucherify sends it, and adds the results of reading it: the event type, the type of the data if it differs, and
/// the anomalies.
/// </summary>
internal sealed class WebhookEventConverter : JsonConverter<WebhookEvent>
{
    public override WebhookEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement json = JsonElement.ParseValue(ref reader);

        // A received body does not have this member. It must not be mistaken for a verified webhook.
        if (json.ValueKind != JsonValueKind.Object
            || TextOf(json, "event_type") is not { } eventType
            || !json.TryGetProperty("data", out JsonElement kept))
        {
            throw new JsonException($"This JSON is not a serialized {nameof(WebhookEvent)}. Read a request body with {nameof(WebhookParser)}.");
        }

        byte[] data = Encoding.UTF8.GetBytes(kept.GetRawText());

        return new WebhookEvent(data)
        {
            Id = TextOf(json, "id") ?? "",
            ProjectId = TextOf(json, "project_id"),
            CreatedAt = Find(json, "created_at") is { ValueKind: JsonValueKind.String } time && time.TryGetDateTimeOffset(out DateTimeOffset createdAt)
                ? createdAt.ToUniversalTime()
                : null,
            Type = TextOf(json, "type"),
            EventType = eventType,
            Source = Find(json, "source")?.Deserialize(WebhookJson.GetTypeInfo<WebhookSource>()),
            Event = Find(json, "event")?.Deserialize(WebhookJson.GetTypeInfo<EventDetails>()),
            Data = WebhookReader.ReadData(data, json.TryGetProperty("data_type", out _) ? TextOf(json, "data_type") : eventType),
            Anomalies = [.. Find(json, "anomalies")?.EnumerateArray().Select(ReadAnomaly) ?? []],
        };
    }

    public override void Write(Utf8JsonWriter writer, WebhookEvent value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        WriteText(writer, "project_id", value.ProjectId);
        WriteText(writer, "created_at", value.CreatedAt is { } time ? DateTimeOffsetConverter.Format(time) : null);
        WriteText(writer, "type", value.Type);
        writer.WriteString("event_type", value.EventType);

        if (value.Data.WireName != value.EventType)
        {
            writer.WriteString("data_type", value.Data.WireName);
        }

        writer.WritePropertyName("data");
        WriteData(writer, value);

        if (value.Source is { } source)
        {
            writer.WritePropertyName("source");
            JsonSerializer.Serialize(writer, source, WebhookJson.GetTypeInfo<WebhookSource>());
        }

        if (value.Event is { } details)
        {
            writer.WritePropertyName("event");
            JsonSerializer.Serialize(writer, details, WebhookJson.GetTypeInfo<EventDetails>());
        }

        WriteAnomalies(writer, value.Anomalies);
        writer.WriteEndObject();
    }

    private static JsonElement? Find(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? TextOf(JsonElement json, string name) => Find(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static void WriteData(Utf8JsonWriter writer, WebhookEvent webhook)
    {
        if (webhook.RawData.ValueKind == JsonValueKind.Undefined)
        {
            JsonSerializer.Serialize(writer, webhook.Data, WebhookJson.GetTypeInfo<WebhookEventData>());
        }
        else
        {
            writer.WriteRawValue(webhook.RawData.GetRawText(), skipInputValidation: true);
        }
    }

    private static WebhookAnomaly ReadAnomaly(JsonElement json) =>
        new(TextOf(json, "path") ?? "", TextOf(json, "expected"), TextOf(json, "found") ?? "");

    private static void WriteAnomalies(Utf8JsonWriter writer, IReadOnlyList<WebhookAnomaly> anomalies)
    {
        if (anomalies.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("anomalies");

        foreach (WebhookAnomaly anomaly in anomalies)
        {
            writer.WriteStartObject();
            writer.WriteString("path", anomaly.Path);
            WriteText(writer, "expected", anomaly.Expected);
            writer.WriteString("found", anomaly.Found);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }
}
