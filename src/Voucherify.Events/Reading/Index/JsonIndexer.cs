using System.Numerics;
using System.Runtime.CompilerServices;

namespace Voucherify.Events.Reading;

/// <summary>Indexes a text block by block, and keeps the state that a block needs from the preceding blocks.</summary>
/// <param name="blocks">The buffer for the blocks: one for each 64 bytes of the text, including a partial block at the end.</param>
internal ref struct JsonIndexer(Span<JsonBlock> blocks)
{
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
        int depth = _depth, maxDepth = MaxDepth, quoteCount = QuoteCount, blockCount = BlockCount;

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

            quoteCount += BitOperations.PopCount(quotes);
            blockCount++;
            json = json[JsonBlock.Size..];
        }

        (_insideString, _escapesNext, _backslashes, _nonAscii, _controls, _blanks) = (insideString, escapesNext, backslashes, nonAscii, controls, blanks);
        (_depth, MaxDepth, QuoteCount, BlockCount) = (depth, maxDepth, quoteCount, blockCount);
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
