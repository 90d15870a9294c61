using System.Globalization;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <summary>Reads numbers in all forms in which Voucherify sends them, including text.</summary>
internal static class WireNumber
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads an integer in any form: <c>10</c>, <c>10.0</c>, <c>1e1</c>, <c>"10"</c>.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, out long value)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out value))
        {
            return true;
        }

        bool isWhole = TryRead(ref reader, out decimal number) && decimal.Truncate(number) == number
            && number is >= long.MinValue and <= long.MaxValue;
        value = isWhole ? (long)number : 0;
        return isWhole;
    }

    /// <summary>Reads a number in any form: <c>9.5</c>, <c>"9.5"</c>.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, out decimal value)
    {
        value = 0;

        return reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDecimal(out value),
            JsonTokenType.String => decimal.TryParse(UndecodableText.Decode(reader), Style, CultureInfo.InvariantCulture, out value),
            _ => false,
        };
    }
}
