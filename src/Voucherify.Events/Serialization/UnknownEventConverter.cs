using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events.Serialization;

internal sealed class UnknownEventConverter : JsonConverter<UnknownEvent>
{
    public override UnknownEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new() { Json = JsonElement.ParseValue(ref reader) };

    public override void Write(Utf8JsonWriter writer, UnknownEvent value, JsonSerializerOptions options)
    {
        if (value.Json.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteRawValue(value.Json.GetRawText(), skipInputValidation: true);
        }
    }
}
