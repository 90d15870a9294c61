using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events.Serialization;

/// <summary>Writes an event as its own record. Reading is not supported, because the event type is outside <c>data</c>.</summary>
internal sealed class WebhookEventDataConverter : JsonConverter<WebhookEventData>
{
    public override WebhookEventData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"The JSON of an event does not identify the event. Read the whole webhook with {nameof(WebhookParser)}, " +
            $"or read one event as its own record, such as {nameof(VoucherPublished)}.");

    public override void Write(Utf8JsonWriter writer, WebhookEventData value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
}
