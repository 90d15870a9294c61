using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Voucherify.Events.Json;

/// <summary>Reads whole numbers however they are written: <c>10</c>, <c>10.0</c>, <c>1e1</c>, <c>"10"</c>.</summary>
internal sealed class Int64Converter : JsonConverter<long?>
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value))
        {
            return value;
        }

        return TryGetDecimal(ref reader, out decimal number) && decimal.Truncate(number) == number
            && number is >= long.MinValue and <= long.MaxValue
            ? (long)number
            : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.GetValueOrDefault());

    private static bool TryGetDecimal(ref Utf8JsonReader reader, out decimal number)
    {
        number = 0;

        return reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDecimal(out number),
            JsonTokenType.String => decimal.TryParse(reader.GetString(), Style, CultureInfo.InvariantCulture, out number),
            _ => false,
        };
    }
}
