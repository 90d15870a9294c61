using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events.Serialization;

internal sealed class OpenEnumConverter<TEnum>
    : JsonConverter<OpenEnum<TEnum>>
    where TEnum : struct, Enum
{
    public override bool HandleNull => true;

    public override OpenEnum<TEnum> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? new OpenEnum<TEnum>(reader.GetString())
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, OpenEnum<TEnum> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
