using System.Numerics;
using System.Runtime.Intrinsics;

namespace Voucherify.Events.Reading;

/// <summary>
/// Where the strings and brackets of a JSON text stand, found in one pass over 64 bytes at a time, whether or not the text is well-formed.
/// Everything else is read by it: nobody has to search for the end of a string, or of an object, twice.
/// </summary>
/// <remarks>
/// It holds positions and nothing of the text. A thread keeps one for the next text; <see cref="Dispose"/> gives it back.
/// An index tells where tokens are, not that they are JSON: whoever reads them looks at every byte between strings.
/// </remarks>
internal sealed class JsonIndex : IDisposable
{
    private const int MinLength = 4 * 1024;
    private const int MaxLengthKept = 32 * 1024;

    [ThreadStatic]
    private static JsonIndex? t_idle;

    private int[] _quotes = [];
    private JsonBlock[] _blocks = [];
    private int _quoteCount;
    private int _blockCount;

    /// <summary>The quotes that begin and end strings, by turns. Behind the last of them stands the length of the text, twice.</summary>
    public ReadOnlySpan<int> Quotes => _quotes;

    /// <summary>What stands in each 64 bytes.</summary>
    public ReadOnlySpan<JsonBlock> Blocks => _blocks.AsSpan(0, _blockCount);

    /// <summary>Whether all bytes are ASCII.</summary>
    public bool IsAscii { get; private set; }

    /// <summary>Whether there is a backslash anywhere.</summary>
    public bool HasEscapes { get; private set; }

    /// <summary>Whether nothing that could be whitespace stands outside of strings: the form in which Voucherify sends.</summary>
    public bool IsCompact { get; private set; }

    /// <summary>Whether a string does not end, or holds a control character. Then the text is not JSON.</summary>
    public bool HasBrokenStrings { get; private set; }

    /// <summary>Whether a part may nest more levels than are read. Nearly always, counting the brackets of whole blocks rules it out.</summary>
    public bool MayBeTooDeep { get; private set; }

    /// <summary>Makes the index of a text, with the widest vectors of the machine.</summary>
    public static JsonIndex Create(ReadOnlySpan<byte> json) =>
        Vector512.IsHardwareAccelerated ? Create<Vector512Classifier>(json)
        : Vector256.IsHardwareAccelerated ? Create<Vector256Classifier>(json)
        : Vector128.IsHardwareAccelerated ? Create<Vector128Classifier>(json)
        : Create<ScalarClassifier>(json);

    public static JsonIndex Create<TClassifier>(ReadOnlySpan<byte> json)
        where TClassifier : IByteClassifier
    {
        JsonIndex index = t_idle ?? new JsonIndex();
        t_idle = null;
        index.Build<TClassifier>(json);
        return index;
    }

    public void Dispose()
    {
        if (_quotes.Length <= MaxLengthKept)
        {
            t_idle = this;
        }
    }

    /// <summary>The end of the object or array that begins at a position; -1 if it does not end.</summary>
    public int EndOf(int start)
    {
        int depth = 0;
        ulong from = ulong.MaxValue << start; // The shift is modulo 64.

        for (int number = start / JsonBlock.Size; number < _blockCount; number++, from = ulong.MaxValue)
        {
            ref readonly JsonBlock block = ref _blocks[number];
            ulong opening = block.Opening & from, closing = block.Closing & from;
            int closed = BitOperations.PopCount(closing);

            // It cannot end here.
            if (depth > closed)
            {
                depth += BitOperations.PopCount(opening) - closed;
                continue;
            }

            for (ulong brackets = opening | closing; brackets != 0; brackets &= brackets - 1)
            {
                int bit = BitOperations.TrailingZeroCount(brackets);
                bool opens = (opening >> bit & 1) != 0;
                depth += opens ? 1 : -1;

                if (depth == 0 && !opens)
                {
                    return (number * JsonBlock.Size) + bit + 1;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether the object or array that begins at a position nests more levels than that.</summary>
    public bool IsDeeperThan(int maxDepth, int start)
    {
        int depth = 0;
        ulong from = ulong.MaxValue << start;

        for (int number = start / JsonBlock.Size; number < _blockCount; number++, from = ulong.MaxValue)
        {
            ulong opening = _blocks[number].Opening & from;

            for (ulong brackets = opening | (_blocks[number].Closing & from); brackets != 0; brackets &= brackets - 1)
            {
                bool opens = (opening >> BitOperations.TrailingZeroCount(brackets) & 1) != 0;
                depth += opens ? 1 : -1;

                if (depth > maxDepth)
                {
                    return true;
                }

                if (depth == 0 && !opens)
                {
                    return false;
                }
            }
        }

        return false;
    }

    /// <summary>How many quotes that begin or end a string stand before a position.</summary>
    public int QuotesBefore(int position)
    {
        int number = position / JsonBlock.Size;

        return number < _blockCount
            ? _blocks[number].QuotesBefore + BitOperations.PopCount(_blocks[number].Quotes & ~(ulong.MaxValue << position))
            : _quoteCount;
    }

    private void Build<TClassifier>(ReadOnlySpan<byte> json)
        where TClassifier : IByteClassifier
    {
        MakeRoom(json.Length);
        var indexer = new JsonIndexer(_quotes, _blocks);
        int whole = json.Length & -JsonBlock.Size;
        indexer.Add<TClassifier>(json[..whole]);

        if (whole < json.Length)
        {
            Span<byte> last = stackalloc byte[JsonBlock.Size];
            last.Fill((byte)'0'); // Nothing that is looked for.
            json[whole..].CopyTo(last);
            indexer.Add<TClassifier>(last);
        }

        _blockCount = indexer.BlockCount;
        _quoteCount = indexer.QuoteCount;
        _quotes.AsSpan(_quoteCount, 2).Fill(json.Length);
        IsAscii = indexer.IsAscii;
        HasEscapes = indexer.HasEscapes;
        IsCompact = indexer.IsCompact;
        HasBrokenStrings = indexer.HasBrokenStrings;
        MayBeTooDeep = indexer.MaxDepth > WebhookParser.MaxDepth;
    }

    // A quote for each byte, and what is written without a look at how many there are.
    private void MakeRoom(int length)
    {
        if (_quotes.Length < length + JsonIndexer.Spare)
        {
            _quotes = GC.AllocateUninitializedArray<int>(Math.Max(MinLength, length) + JsonIndexer.Spare);
            _blocks = new JsonBlock[(_quotes.Length / JsonBlock.Size) + 1];
        }
    }
}
