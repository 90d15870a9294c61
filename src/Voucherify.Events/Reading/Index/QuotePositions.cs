using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Voucherify.Events.Reading;

/// <summary>Writes the positions of the quotes that begin or end a string.</summary>
internal static class QuotePositions
{
    /// <summary>The number of positions that are written at a time, regardless of the number of quotes.</summary>
    public const int Spare = 12;

    /// <remarks>
    /// The method writes twelve positions at a time, which is more than almost any block has. Writing positions that the next block
    /// overwrites costs less than a mispredicted branch on their number. No quote is counted twice, so the number of quotes before a
    /// block is at most the position of the block. With the quotes of the block and <see cref="Spare"/>, they fit in the buffer.
    /// </remarks>
    /// <param name="blocks">The blocks of the text.</param>
    /// <param name="positions">The buffer, as long as the text plus <see cref="Spare"/>.</param>
    public static void Write(ReadOnlySpan<JsonBlock> blocks, Span<int> positions)
    {
        ref int first = ref MemoryMarshal.GetReference(positions);
        int position = 0;

        foreach (ref readonly JsonBlock block in blocks)
        {
            ulong quotes = block.Quotes;
            int count = block.QuotesBefore, end = count + BitOperations.PopCount(quotes);

            do
            {
                ref int next = ref Unsafe.Add(ref first, count); // Up to 11 more are written: count + 11 < the length of the text + Spare.
                next = position + Take(ref quotes);
                Unsafe.Add(ref next, 1) = position + Take(ref quotes);
                Unsafe.Add(ref next, 2) = position + Take(ref quotes);
                Unsafe.Add(ref next, 3) = position + Take(ref quotes);
                Unsafe.Add(ref next, 4) = position + Take(ref quotes);
                Unsafe.Add(ref next, 5) = position + Take(ref quotes);
                Unsafe.Add(ref next, 6) = position + Take(ref quotes);
                Unsafe.Add(ref next, 7) = position + Take(ref quotes);
                Unsafe.Add(ref next, 8) = position + Take(ref quotes);
                Unsafe.Add(ref next, 9) = position + Take(ref quotes);
                Unsafe.Add(ref next, 10) = position + Take(ref quotes);
                Unsafe.Add(ref next, 11) = position + Take(ref quotes);
                count += Spare;
            }
            while (count < end);

            position += JsonBlock.Size;
        }
    }

    /// <summary>Gets the position of the lowest bit and clears it; 64 if no bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Take(ref ulong bits)
    {
        int first = BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        return first;
    }
}
