using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Voucherify.Events.Reading;

/// <summary>Goes over a text block by block, and writes down what it finds in each. What a block needs to know of those before it is kept here.</summary>
/// <param name="quotes">Where the positions of quotes go: room for as many as the text has bytes, and <see cref="Spare"/> more.</param>
/// <param name="blocks">Where the blocks go: one for each 64 bytes of the text, or what is left of them.</param>
internal ref struct JsonIndexer(Span<int> quotes, Span<JsonBlock> blocks)
{
    /// <summary>How many positions are written at a time, whether or not there are as many quotes.</summary>
    public const int Spare = 12;

    private readonly Span<int> _quotes = quotes;
    private readonly Span<JsonBlock> _blocks = blocks;
    private ulong _insideString; // All ones, or none: whether a string goes on.
    private ulong _escapesNext; // One if the first byte of the next block is escaped.
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

    /// <summary>Goes over whole blocks.</summary>
    public void Add<TClassifier>(scoped ReadOnlySpan<byte> json)
        where TClassifier : IByteClassifier
    {
        // Locals, so that they stay in registers.
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

    /// <summary>Writes down where the quotes of a block stand.</summary>
    /// <remarks>
    /// Twelve at a time, more than nearly any block has: to write what the next block overwrites costs less than to guess their number
    /// wrongly. No quote is counted twice, so a block that begins at a position has at most that many before it; with its own, and
    /// <see cref="Spare"/>, that is what the array has room for.
    /// </remarks>
    /// <returns>How many quotes there are now.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int AddQuotes(ref int first, int count, int position, ulong quotes)
    {
        int end = count + BitOperations.PopCount(quotes);

        do
        {
            ref int next = ref Unsafe.Add(ref first, count); // And 11 more: count + 11 < the length of the text + Spare.
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

    /// <summary>Takes the first bit; 64 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Take(ref ulong bits)
    {
        int first = BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        return first;
    }

    /// <summary>Keeps an upper bound of the depth where counting brackets gives none: where the text may end within a block.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int Depth, int MaxDepth) Measure(ulong opening, ulong closing, int depth, int maxDepth)
    {
        for (ulong brackets = opening | closing; brackets != 0; brackets &= brackets - 1)
        {
            // Brackets behind the end: how deep they are says nothing of how deep a part is, so each part has to be measured.
            maxDepth = depth <= 0 && maxDepth > 0 ? int.MaxValue / 2 : maxDepth;
            depth += (opening >> BitOperations.TrailingZeroCount(brackets) & 1) != 0 ? 1 : -1;
            maxDepth = Math.Max(maxDepth, Math.Max(depth, 1));
        }

        return (depth, maxDepth);
    }
}
