using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <summary>
/// Reads times in ISO 8601. A time without an offset and a date without a time are UTC. Any other time keeps its offset, and therefore
/// its date.
/// </summary>
internal static class WireTime
{
    public static DateTimeOffset Read(ref Utf8JsonReader reader) =>
        TryRead(ref reader, out DateTimeOffset value) ? value : throw new JsonException();

    public static bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset value)
    {
        value = default;

        return reader.TokenType == JsonTokenType.String
            && (!reader.ValueIsEscaped || UndecodableText.Decode(reader) is not null)
            && (TryReadStandard(ref reader, out value) || TryReadSpaced(reader.ValueSpan, out value));
    }

    private static bool TryReadStandard(ref Utf8JsonReader reader, out DateTimeOffset value)
    {
        // Almost all times end in Z. For a time without an offset, TryGetDateTimeOffset would use the time zone of the machine.
        if (!reader.ValueSpan.EndsWith("Z"u8) && reader.TryGetDateTime(out DateTime time) && time.Kind == DateTimeKind.Unspecified)
        {
            value = new DateTimeOffset(time, TimeSpan.Zero);
            return true;
        }

        return reader.TryGetDateTimeOffset(out value);
    }

    // Voucherify's examples of customer.reward_redemptions.completed contain "2024-05-13T10: 24: 01.084Z".
    private static bool TryReadSpaced(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        Span<byte> compact = stackalloc byte[64];
        int length = 0;
        compact[length++] = (byte)'"';

        foreach (byte letter in text.Length <= compact.Length - 2 ? text : default)
        {
            compact[length] = letter;
            length += letter == ' ' ? 0 : 1;
        }

        compact[length++] = (byte)'"';
        var reader = new Utf8JsonReader(compact[..length]);
        reader.Read();
        return TryReadStandard(ref reader, out value);
    }
}
