using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events.Serialization;

/// <summary>Reads and writes a record as <see cref="WebhookJson"/> does, regardless of the options.</summary>
internal sealed class RecordConverter<T> : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, WebhookJson.GetTypeInfo<T>());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, WebhookJson.GetTypeInfo<T>());
}
