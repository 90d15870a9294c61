using System.Text.Json;

namespace Voucherify.Events.Json;

/// <summary>Times in ISO 8601, as they stand on the wire. One without an offset, or a date alone, is UTC.</summary>
internal static class WireTime
{
    public static DateTimeOffset Read(ref Utf8JsonReader reader) =>
        TryRead(ref reader, out DateTimeOffset value) ? value : throw new JsonException();

    public static bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset value)
    {
        value = default;

        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        if (reader.TryGetDateTime(out DateTime time) && time.Kind == DateTimeKind.Unspecified)
        {
            value = new DateTimeOffset(time, TimeSpan.Zero);
            return true;
        }

        return reader.TryGetDateTimeOffset(out value);
    }
}
