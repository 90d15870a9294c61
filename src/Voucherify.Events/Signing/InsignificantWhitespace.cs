namespace Voucherify.Events.Signing;

/// <summary>Removes the whitespace of a JSON text that is outside its strings.</summary>
internal static class InsignificantWhitespace
{
    public static bool Is(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r';

    /// <summary>Gets the position of the first other byte; the length of the text if there is none.</summary>
    public static int Skip(ReadOnlySpan<byte> json, int start)
    {
        while (start < json.Length && Is(json[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Copies a text without that whitespace, byte by byte, even if the text is not well-formed.</summary>
    /// <returns>The number of copied bytes.</returns>
    public static int Strip(ReadOnlySpan<byte> json, Span<byte> destination)
    {
        int length = 0;
        bool inString = false;
        bool escaped = false;

        foreach (byte value in json)
        {
            if (inString)
            {
                inString = escaped || value != '"';
                escaped = !escaped && value == '\\';
            }
            else if (Is(value))
            {
                continue;
            }
            else
            {
                inString = value == '"';
            }

            destination[length++] = value;
        }

        return length;
    }
}
