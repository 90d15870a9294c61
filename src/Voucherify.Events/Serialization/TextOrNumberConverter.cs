using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Reads a text that Voucherify documents as a number. A number is read as its text.</summary>
internal sealed class TextOrNumberConverter : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? JsonElement.ParseValue(ref reader).GetRawText() : reader.GetString();

    public static string? Read(ref JsonCursor cursor) => cursor.Kind == JsonTokenType.Number ? cursor.ReadNumberText() : cursor.ReadString();

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
