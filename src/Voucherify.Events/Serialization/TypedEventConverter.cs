using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>
/// Reads and writes an event with its type, because the data does not identify the event:
/// <c>{"type":"voucher.published","data":{...}}</c>.
/// </summary>
/// <remarks>It converts the base of all events and the base records of event families.</remarks>
internal sealed class TypedEventConverter : JsonConverter<WebhookEventData>
{
    public override WebhookEventData? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement json = JsonElement.ParseValue(ref reader);

        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("type"u8, out JsonElement type) || !json.TryGetProperty("data"u8, out JsonElement data))
        {
            throw new JsonException(
                $"This JSON does not identify the event. Read a request body with {nameof(WebhookParser)}, " +
                $"and the data of one event as its own record, such as {nameof(VoucherPublished)}.");
        }

        WebhookEventData? result = type.ValueKind == JsonValueKind.String && EventCatalog.RecordOf(type.GetString()!) is { } record
            ? (WebhookEventData?)data.Deserialize(WebhookJson.Options.GetTypeInfo(record))
            : new UnknownEvent { Json = data };

        return result is null || typeToConvert.IsInstanceOfType(result)
            ? result
            : throw new JsonException($"The event is a {result.GetType().Name}, not a {typeToConvert.Name}.");
    }

    public override void Write(Utf8JsonWriter writer, WebhookEventData value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, value.WireName);
        writer.WritePropertyName("data"u8);
        JsonSerializer.Serialize(writer, value, WebhookJson.GetTypeInfo<WebhookEventData>());
        writer.WriteEndObject();
    }
}
