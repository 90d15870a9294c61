using System.Numerics;
using System.Runtime.Intrinsics;

namespace Voucherify.Events.Reading;

/// <summary>
/// Represents the positions of the strings and brackets of a JSON text. They are found in one pass, 64 bytes at a time, even if the text is
/// not well-formed. The readers use them, so that they do not have to search for the end of a string or of an object.
/// </summary>
/// <remarks>
/// An index contains positions and no part of the text. Each thread reuses its index; <see cref="Dispose"/> returns it. An index locates
/// tokens, but does not verify that they are JSON: the readers check every byte between strings.
/// </remarks>
internal sealed class JsonIndex : IDisposable
{
    private const int MinLength = 4 * 1024;
    private const int MaxLengthKept = 32 * 1024;

    [ThreadStatic]
    private static JsonIndex? t_idle;

    private JsonBlock[] _blocks = [];
    private int[] _quotes = [];
    private int _length;
    private int _blockCount;
    private int _quoteCount;
    private bool _hasQuotes;

    // A character that no mask includes, 64 times. Filling the block would compile code of the platform at startup.
    private static ReadOnlySpan<byte> Padding => "0000000000000000000000000000000000000000000000000000000000000000"u8;

    /// <summary>
    /// Gets the positions of the quotes that begin and end strings, alternately. They are followed by the length of the text, twice.
    /// They are written on first access, because splitting the envelope does not need them.
    /// </summary>
    public ReadOnlySpan<int> Quotes => _hasQuotes ? _quotes : WriteQuotes();

    /// <summary>Gets the blocks of 64 bytes.</summary>
    public ReadOnlySpan<JsonBlock> Blocks => _blocks.AsSpan(0, _blockCount);

    /// <summary>Gets a value that indicates whether all bytes are ASCII.</summary>
    public bool IsAscii { get; private set; }

    /// <summary>Gets a value that indicates whether the text contains a backslash.</summary>
    public bool HasEscapes { get; private set; }

    /// <summary>
    /// Gets a value that indicates whether the text has no whitespace outside strings, which is the form that Voucherify sends.
    /// </summary>
    public bool IsCompact { get; private set; }

    /// <summary>
    /// Gets a value that indicates whether a string is unterminated or contains a control character, so that the text is not JSON.
    /// </summary>
    public bool HasBrokenStrings { get; private set; }

    /// <summary>
    /// Gets a value that indicates whether a part might exceed the maximum depth. The bracket counts of whole blocks almost always rule
    /// it out.
    /// </summary>
    public bool MayBeTooDeep { get; private set; }

    /// <summary>Creates the index of a text with the widest vectors of the machine.</summary>
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
        if (_blocks.Length <= (MaxLengthKept / JsonBlock.Size) + 1)
        {
            t_idle = this;
        }
    }

    /// <summary>Gets the end of the object or array that begins at a position; -1 if it is not closed.</summary>
    public int EndOf(int start)
    {
        int depth = 0;
        ulong from = ulong.MaxValue << start; // The shift is modulo 64.

        for (int number = start / JsonBlock.Size; number < _blockCount; number++, from = ulong.MaxValue)
        {
            ref readonly JsonBlock block = ref _blocks[number];
            ulong opening = block.Opening & from, closing = block.Closing & from;
            int closed = BitOperations.PopCount(closing);

            // It cannot end in this block.
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

    /// <summary>Gets the end of the string that begins at a position; -1 if it is not terminated.</summary>
    public int EndOfString(int start)
    {
        ulong after = ulong.MaxValue << start << 1;

        for (int number = start / JsonBlock.Size; number < _blockCount; number++, after = ulong.MaxValue)
        {
            ulong quotes = _blocks[number].Quotes & after;

            if (quotes != 0)
            {
                return (number * JsonBlock.Size) + BitOperations.TrailingZeroCount(quotes) + 1;
            }
        }

        return -1;
    }

    /// <summary>Determines whether the object or array that begins at a position exceeds a depth.</summary>
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

    /// <summary>Counts the quotes that begin or end a string before a position.</summary>
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
        if (_blocks.Length * JsonBlock.Size < json.Length)
        {
            _blocks = new JsonBlock[(Math.Max(MinLength, json.Length) / JsonBlock.Size) + 1];
        }

        var indexer = new JsonIndexer(_blocks);
        int whole = json.Length & -JsonBlock.Size;
        indexer.Add<TClassifier>(json[..whole]);

        if (whole < json.Length)
        {
            Span<byte> last = stackalloc byte[JsonBlock.Size];
            Padding.CopyTo(last);
            json[whole..].CopyTo(last);
            indexer.Add<TClassifier>(last);
        }

        _length = json.Length;
        _blockCount = indexer.BlockCount;
        _quoteCount = indexer.QuoteCount;
        _hasQuotes = false;
        IsAscii = indexer.IsAscii;
        HasEscapes = indexer.HasEscapes;
        IsCompact = indexer.IsCompact;
        HasBrokenStrings = indexer.HasBrokenStrings;
        MayBeTooDeep = indexer.MaxDepth > WebhookParser.MaxDepth;
    }

    private ReadOnlySpan<int> WriteQuotes()
    {
        // One quote for each byte, plus the positions that are written regardless of the number of quotes.
        if (_quotes.Length < _length + QuotePositions.Spare)
        {
            _quotes = GC.AllocateUninitializedArray<int>(Math.Max(MinLength, _length) + QuotePositions.Spare);
        }

        QuotePositions.Write(Blocks, _quotes);
        _quotes[_quoteCount] = _quotes[_quoteCount + 1] = _length;
        _hasQuotes = true;
        return _quotes;
    }
}
