using System.Numerics;
using System.Runtime.CompilerServices;

namespace Voucherify.Events.Reading;

/// <summary>Reads up to eight decimal digits at once. Each byte of a word is a digit; the lowest byte is the first digit.</summary>
internal static class Digits
{
    /// <summary>The digit 0, eight times.</summary>
    public const ulong Zeros = 0x3030303030303030;

    private const ulong HighBits = 0x8080808080808080;

    /// <summary>Counts the leading bytes of a word that are digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ulong text) => BitOperations.TrailingZeroCount(NonDigits(text)) >> 3;

    /// <summary>Sets the high bit of each byte that is not a digit.</summary>
    /// <remarks>Without the bits of '0', a digit is 0 to 9. Adding 0x76 carries any greater value into the high bit.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NonDigits(ulong text)
    {
        ulong values = text ^ Zeros;
        return (((values & ~HighBits) + 0x7676767676767676) | values) & HighBits;
    }

    /// <summary>Gets the number that the first digits of a word represent.</summary>
    /// <param name="text">A word that begins with digits.</param>
    /// <param name="count">The number of digits to read, from 1 to 8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Value(ulong text, int count)
    {
        ulong digits = (text ^ Zeros) << (64 - (8 * count)); // Leading zeros.

        // Adjacent values are combined three times: two digits, then four, then eight.
        digits = (digits * 10) + (digits >> 8);
        ulong high = (digits & 0x000000ff000000ff) * 0x000f424000000064; // 1,000,000 and 100
        ulong low = (digits >> 16 & 0x000000ff000000ff) * 0x0000271000000001; // 10,000 and 1
        return (high + low) >> 32;
    }
}
