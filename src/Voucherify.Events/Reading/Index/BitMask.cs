using System.Runtime.CompilerServices;

namespace Voucherify.Events.Reading;

/// <summary>The two tricks by which strings are told from what stands between them, 64 bytes at once.</summary>
internal static class BitMask
{
    /// <summary>Finds the bytes that a backslash escapes: those behind a run of backslashes of odd length, and each second one within a run.</summary>
    /// <remarks>
    /// A run is walked by subtraction. The bits behind the backslashes, less the backslashes, borrow through a run to its end; which way
    /// the borrow went tells runs that begin at even places from those at odd ones, and that decides which bits of a run escape.
    /// </remarks>
    /// <param name="backslashes">The backslashes of a block.</param>
    /// <param name="carry">One if the block before escapes the first byte of this one; else zero.</param>
    /// <param name="next">The same for the next block.</param>
    [MethodImpl(MethodImplOptions.NoInlining)] // Rare, and it would take registers from the loop that calls it.
    public static ulong Escaped(ulong backslashes, ulong carry, out ulong next)
    {
        const ulong OddPlaces = 0xaaaaaaaaaaaaaaaa;

        ulong escaping = backslashes & ~carry;
        ulong parity = (((escaping << 1) | OddPlaces) - escaping) ^ OddPlaces;
        ulong escaped = parity ^ (backslashes | carry);
        next = (parity & backslashes) >> (JsonBlock.Size - 1);
        return escaped;
    }

    /// <summary>Each bit becomes the sum, modulo two, of itself and all before it: what is inside strings, if the bits are the quotes.</summary>
    /// <remarks>An opening quote is inside, a closing one is not.</remarks>
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
