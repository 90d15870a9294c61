#if NET9_0_OR_GREATER
using System.Buffers;
#endif

namespace Voucherify.Events.Signing;

/// <summary>Decodes hexadecimal digits.</summary>
internal static class Hexadecimal
{
#if NET9_0_OR_GREATER
    /// <param name="digits">The uppercase or lowercase digits.</param>
    /// <param name="bytes">The buffer for the decoded bytes, half as long as the digits.</param>
    /// <returns><see langword="true"/> if all characters are digits and fill the buffer; otherwise, <see langword="false"/>.</returns>
    public static bool TryDecode(ReadOnlySpan<char> digits, Span<byte> bytes) =>
        digits.Length == bytes.Length * 2 && Convert.FromHexString(digits, bytes, out _, out _) is OperationStatus.Done;
#else
    // The value of each character up to 0xff; negative if the character is not a hexadecimal digit.
    private static readonly sbyte[] s_values = CreateValues();

    /// <param name="digits">The uppercase or lowercase digits.</param>
    /// <param name="bytes">The buffer for the decoded bytes, half as long as the digits.</param>
    /// <returns><see langword="true"/> if all characters are digits and fill the buffer; otherwise, <see langword="false"/>.</returns>
    /// <remarks>
    /// On net8.0, <c>Convert.FromHexString</c> reports a failure only with an exception. There is no branch for each digit, because a branch
    /// predictor cannot predict the digits of a signature.
    /// </remarks>
    public static bool TryDecode(ReadOnlySpan<char> digits, Span<byte> bytes)
    {
        if (digits.Length != bytes.Length * 2)
        {
            return false;
        }

        sbyte[] values = s_values;
        int wrong = 0;

        for (int i = 0; i < bytes.Length; i++)
        {
            char first = digits[2 * i], second = digits[(2 * i) + 1];
            int high = values[(byte)first], low = values[(byte)second];
            wrong |= high | low | (byte.MaxValue - first) | (byte.MaxValue - second);
            bytes[i] = (byte)((high << 4) + low);
        }

        return wrong >= 0;
    }

    private static sbyte[] CreateValues()
    {
        sbyte[] values = new sbyte[256];
        values.AsSpan().Fill(-1);

        for (int i = 0; i < 16; i++)
        {
            values["0123456789abcdef"[i]] = values["0123456789ABCDEF"[i]] = (sbyte)i;
        }

        return values;
    }
#endif
}
