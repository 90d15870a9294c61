using System.Text.Json;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Reading;

/// <summary>Moves through a JSON value and reads what it is asked for. Values of an unexpected kind are skipped and reported; they are never an error.</summary>
/// <remarks>
/// It stands on the first byte of a value; once that is read, on the byte behind it. Names and strings end where the index says, so they
/// are not searched. What is between them is looked at byte by byte, so nothing that is not JSON is passed over.
/// The usual form is read here, by hand. A number, a time or an escaped string in any other form is cut out and left to
/// <see cref="Utf8JsonReader"/>, which knows them all.
/// </remarks>
/// <exception cref="JsonException">The text is not JSON. Every method throws it.</exception>
internal ref partial struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly ReadOnlySpan<int> _quotes;
    private readonly JsonIndex _index;
    private readonly bool _isAscii;
    private readonly bool _hasEscapes;
    private readonly bool _reportsUnmapped;
    private readonly int _compactLength; // The length of the text if its tokens stand side by side; else zero.
    private byte[]? _kept; // A copy of the part, which may be referred to.
    private int _keptStart;
    private int _position;
    private int _quote; // The number of the first quote that is not before the position.
    private AnomalyLog? _log;

    /// <param name="json">A text in UTF-8.</param>
    /// <param name="index">Its index.</param>
    /// <param name="reportsUnmapped">Whether members that no property maps are reported, too.</param>
    public JsonCursor(ReadOnlySpan<byte> json, JsonIndex index, bool reportsUnmapped)
    {
        _json = json;
        _quotes = index.Quotes;
        _index = index;
        _isAscii = index.IsAscii;
        _hasEscapes = index.HasEscapes;
        _reportsUnmapped = reportsUnmapped;
        _compactLength = index.IsCompact ? json.Length : 0;
    }

    /// <summary>Whether the event that was read has a member that its record has too, or no member at all.</summary>
    public bool IsRecognized { get; set; }

    /// <summary>The kind of the value that the cursor stands on.</summary>
    public readonly JsonTokenType Kind => At(_position) switch
    {
        (byte)'"' => JsonTokenType.String,
        (byte)'{' => JsonTokenType.StartObject,
        (byte)'[' => JsonTokenType.StartArray,
        (byte)'t' => JsonTokenType.True,
        (byte)'f' => JsonTokenType.False,
        (byte)'n' => JsonTokenType.Null,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonTokenType.Number,
        _ => throw new JsonException(),
    };

    /// <summary>Where the cursor stands.</summary>
    public readonly int Position => _position;

    /// <summary>Moves to a part of the text. Nothing has been reported of it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="kept">A copy of the part, for what is read to refer to; null if nothing may be referred to.</param>
    public void MoveTo(JsonPart part, byte[]? kept = null)
    {
        _kept = kept;
        _keptStart = part.Start;
        _position = part.Start;
        _quote = part.Quote;
        _log = null;
    }

    /// <summary>The parts of the object that the cursor stands on, to look ahead. The cursor does not move.</summary>
    public readonly JsonChildren Peek() => new(_json, _index, _position, _quote);

    /// <summary>A byte of the text; zero behind its end.</summary>
    private readonly byte At(int position)
    {
        ReadOnlySpan<byte> json = _json;
        return (uint)position < (uint)json.Length ? json[position] : (byte)0;
    }

    /// <summary>Takes a byte and the whitespace behind it.</summary>
    private void Take(byte expected)
    {
        if (At(_position) != expected)
        {
            throw NotJson();
        }

        _position++;
        SkipWhitespace();
    }

    /// <summary>Takes a closing bracket and the whitespace before it, if that comes next.</summary>
    private bool TryClose(byte bracket)
    {
        SkipWhitespace();

        if (At(_position) != bracket)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void SkipWhitespace()
    {
        while (At(_position) <= ' ' && InsignificantWhitespace.Is(At(_position)))
        {
            _position++;
        }
    }

    /// <summary>Takes a string, in which there may be escapes that nobody has looked at.</summary>
    /// <returns>Where it stands, without its quotes.</returns>
    private (int Start, int Length) TakeString()
    {
        int start = _position, end = _quotes[_quote + 1];

        if (_quotes[_quote] != start || end >= _json.Length)
        {
            throw NotJson();
        }

        _position = end + 1;
        _quote += 2;
        return (start + 1, end - start - 1);
    }

    private void TakeLiteral(ReadOnlySpan<byte> literal)
    {
        if (!_json[_position..].StartsWith(literal))
        {
            throw NotJson();
        }

        _position += literal.Length;
    }

    private bool TryTakeNull()
    {
        if (At(_position) != 'n')
        {
            return false;
        }

        TakeLiteral("null"u8);
        return true;
    }

    private readonly bool IsEscaped(ReadOnlySpan<byte> text) => _hasEscapes && text.Contains((byte)'\\');

    /// <summary>A reader that stands on a string, its quotes included, or on a number; and has found that it is one.</summary>
    private readonly Utf8JsonReader ReaderOf(int start, int length)
    {
        var reader = new Utf8JsonReader(_json.Slice(start, length));
        reader.Read();
        return reader;
    }

    private static JsonException NotJson() => new();
}
