using System.Runtime.CompilerServices;

namespace Voucherify.Events.Reading;

/// <summary>Provides the two bit operations that find strings, for 64 bytes at once.</summary>
internal static class BitMask
{
    /// <summary>Finds the escaped bytes: those after a run of backslashes with an odd length, and every second byte within a run.</summary>
    /// <remarks>
    /// Subtraction finds the ends of runs. The bits after the backslashes, minus the backslashes, borrow through each run to its end. The
    /// borrow distinguishes runs that begin at even positions from those at odd positions, which determines the escaped bits of a run.
    /// </remarks>
    /// <param name="backslashes">The mask of backslashes of a block.</param>
    /// <param name="carry">One if the previous block escapes the first byte of this block; otherwise, zero.</param>
    /// <param name="next">The carry for the next block.</param>
    [MethodImpl(MethodImplOptions.NoInlining)] // The call is rare, and inlining would take registers from the calling loop.
    public static ulong Escaped(ulong backslashes, ulong carry, out ulong next)
    {
        const ulong OddPlaces = 0xaaaaaaaaaaaaaaaa;

        ulong escaping = backslashes & ~carry;
        ulong parity = (((escaping << 1) | OddPlaces) - escaping) ^ OddPlaces;
        ulong escaped = parity ^ (backslashes | carry);
        next = (parity & backslashes) >> (JsonBlock.Size - 1);
        return escaped;
    }

    /// <summary>
    /// Replaces each bit with the sum, modulo two, of itself and all lower bits. If the bits are the quotes, the result marks the inside
    /// of strings.
    /// </summary>
    /// <remarks>An opening quote is inside the string; a closing quote is outside.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong PrefixXor(ulong bits)
    {
        bits ^= bits << 1;
        bits ^= bits << 2;
        bits ^= bits << 4;
        bits ^= bits << 8;
        bits ^= bits << 16;
        return bits ^ (bits << 32);
    }
}
