using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Voucherify.Events.Reading;

/// <summary>Indexes a text block by block, and keeps the state that a block needs from the preceding blocks.</summary>
/// <param name="quotes">The buffer for the positions of quotes, as long as the text plus <see cref="Spare"/>.</param>
/// <param name="blocks">The buffer for the blocks: one for each 64 bytes of the text, including a partial block at the end.</param>
internal ref struct JsonIndexer(Span<int> quotes, Span<JsonBlock> blocks)
{
    /// <summary>The number of positions that are written at a time, regardless of the number of quotes.</summary>
    public const int Spare = 12;

    private readonly Span<int> _quotes = quotes;
    private readonly Span<JsonBlock> _blocks = blocks;
    private ulong _insideString; // All bits set if a string continues in the next block; otherwise, zero.
    private ulong _escapesNext; // One if the first byte of the next block is escaped; otherwise, zero.
    private ulong _backslashes;
    private ulong _nonAscii;
    private ulong _controls;
    private ulong _blanks;
    private int _depth;

    public int BlockCount { get; private set; }

    public int QuoteCount { get; private set; }

    public int MaxDepth { get; private set; }

    public readonly bool IsAscii => _nonAscii == 0;

    public readonly bool HasEscapes => _backslashes != 0;

    public readonly bool IsCompact => _blanks == 0;

    public readonly bool HasBrokenStrings => (_controls | _insideString) != 0;

    /// <summary>Indexes whole blocks.</summary>
    public void Add<TClassifier>(scoped ReadOnlySpan<byte> json)
        where TClassifier : IByteClassifier
    {
        // Locals, so that the values stay in registers.
        ulong insideString = _insideString, escapesNext = _escapesNext, backslashes = _backslashes, nonAscii = _nonAscii, controls = _controls, blanks = _blanks;
        int depth = _depth, maxDepth = MaxDepth, quoteCount = QuoteCount, position = BlockCount * JsonBlock.Size;
        ref int firstQuote = ref MemoryMarshal.GetReference(_quotes);

        foreach (ref JsonBlock block in _blocks.Slice(BlockCount, json.Length / JsonBlock.Size))
        {
            ByteMasks bytes = TClassifier.Classify(json[..JsonBlock.Size]);
            ulong quotes = bytes.Quotes;
            backslashes |= bytes.Backslashes;

            if ((bytes.Backslashes | escapesNext) != 0)
            {
                quotes &= ~BitMask.Escaped(bytes.Backslashes, escapesNext, out ulong next);
                escapesNext = next;
            }

            ulong inside = BitMask.PrefixXor(quotes) ^ insideString;
            insideString = (ulong)((long)inside >> 63);
            controls |= bytes.Controls & inside;
            blanks |= bytes.Blanks & ~inside;
            nonAscii |= bytes.NonAscii;

            ulong opening = bytes.Opening & ~inside, closing = bytes.Closing & ~inside;
            block.Opening = opening;
            block.Closing = closing;
            block.Quotes = quotes;
            block.QuotesBefore = quoteCount;

            int opened = BitOperations.PopCount(opening), closed = BitOperations.PopCount(closing);

            if (depth > closed)
            {
                maxDepth = Math.Max(maxDepth, depth + opened);
                depth += opened - closed;
            }
            else
            {
                (depth, maxDepth) = Measure(opening, closing, depth, maxDepth);
            }

            quoteCount = AddQuotes(ref firstQuote, quoteCount, position, quotes);
            position += JsonBlock.Size;
            json = json[JsonBlock.Size..];
        }

        (_insideString, _escapesNext, _backslashes, _nonAscii, _controls, _blanks) = (insideString, escapesNext, backslashes, nonAscii, controls, blanks);
        (_depth, MaxDepth, QuoteCount, BlockCount) = (depth, maxDepth, quoteCount, position / JsonBlock.Size);
    }

    /// <summary>Writes the positions of the quotes of a block.</summary>
    /// <remarks>
    /// The method writes twelve positions at a time, which is more than almost any block has. Writing positions that the next block
    /// overwrites costs less than a mispredicted branch on their number. No quote is counted twice, so the number of quotes before a
    /// block is at most the position of the block. With the quotes of the block and <see cref="Spare"/>, they fit in the array.
    /// </remarks>
    /// <returns>The new number of quotes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int AddQuotes(ref int first, int count, int position, ulong quotes)
    {
        int end = count + BitOperations.PopCount(quotes);

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

        return end;
    }

    /// <summary>Gets the position of the lowest bit and clears it; 64 if no bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Take(ref ulong bits)
    {
        int first = BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        return first;
    }

    /// <summary>
    /// Keeps an upper bound of the depth where bracket counts do not provide one, because the text might end within a block.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int Depth, int MaxDepth) Measure(ulong opening, ulong closing, int depth, int maxDepth)
    {
        for (ulong brackets = opening | closing; brackets != 0; brackets &= brackets - 1)
        {
            // There are brackets after the end. Their depth does not bound the depth of a part, so each part must be measured.
            maxDepth = depth <= 0 && maxDepth > 0 ? int.MaxValue / 2 : maxDepth;
            depth += (opening >> BitOperations.TrailingZeroCount(brackets) & 1) != 0 ? 1 : -1;
            maxDepth = Math.Max(maxDepth, Math.Max(depth, 1));
        }

        return (depth, maxDepth);
    }
}
