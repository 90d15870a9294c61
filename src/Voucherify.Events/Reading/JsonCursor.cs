using System.Text.Json;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Reading;

/// <summary>
/// Moves through a JSON value and reads the requested values. Values of an unexpected kind are skipped and reported; they are never an
/// error.
/// </summary>
/// <remarks>
/// <para>
/// The cursor is at the first byte of a value, or, after the value was read, at the byte after it. The index provides the ends of names and
/// strings, so they are not searched. All bytes between them are checked, so that no invalid JSON is accepted.
/// </para>
/// <para>
/// The cursor reads the usual forms itself. It leaves a number, a time, or an escaped string in any other form to
/// <see cref="Utf8JsonReader"/>.
/// </para>
/// </remarks>
/// <exception cref="JsonException">The text is not JSON. Every method throws it.</exception>
internal ref partial struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly JsonIndex _index;
    private readonly bool _isAscii;
    private readonly bool _hasEscapes;
    private readonly bool _reportsUnmapped;
    private readonly int _compactLength; // The length of the text if it has no whitespace between tokens; otherwise, zero.
    private ReadOnlySpan<int> _quotes;
    private byte[]? _kept; // A copy of the part, which results can refer to.
    private int _keptStart;
    private int _position;
    private int _quote; // The number of the first quote at or after the position.
    private AnomalyLog? _log;

    /// <param name="json">The text in UTF-8.</param>
    /// <param name="index">The index of the text.</param>
    /// <param name="reportsUnmapped">Whether to report members that no property maps.</param>
    public JsonCursor(ReadOnlySpan<byte> json, JsonIndex index, bool reportsUnmapped)
    {
        _json = json;
        _index = index;
        _isAscii = index.IsAscii;
        _hasEscapes = index.HasEscapes;
        _reportsUnmapped = reportsUnmapped;
        _compactLength = index.IsCompact ? json.Length : 0;
    }

    /// <summary>Gets a value that indicates whether the event has at least one member that its record maps, or no members.</summary>
    public bool IsRecognized { get; set; }

    /// <summary>Gets the kind of the value at the cursor.</summary>
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

    /// <summary>Gets the position of the cursor.</summary>
    public readonly int Position => _position;

    /// <summary>Moves to a part of the text and clears the reported values.</summary>
    /// <param name="part">The part to move to.</param>
    /// <param name="kept">A copy of the part that results can refer to; <see langword="null"/> if results must not refer to it.</param>
    public void MoveTo(JsonPart part, byte[]? kept = null)
    {
        _kept = kept;
        _keptStart = part.Start;
        _position = part.Start;
        _quotes = _index.Quotes;
        _quote = _index.QuotesBefore(part.Start);
        _log = null;
    }

    /// <summary>Gets the members of the object at the cursor, to look ahead. The cursor does not move.</summary>
    public readonly JsonChildren Peek() => new(_json, _index, _position);

    /// <summary>Gets a byte of the text; zero after its end.</summary>
    private readonly byte At(int position)
    {
        ReadOnlySpan<byte> json = _json;
        return (uint)position < (uint)json.Length ? json[position] : (byte)0;
    }

    /// <summary>Consumes a byte and the whitespace after it.</summary>
    private void Take(byte expected)
    {
        if (At(_position) != expected)
        {
            throw NotJson();
        }

        _position++;
        SkipWhitespace();
    }

    /// <summary>Consumes a closing bracket and the whitespace before it, if the bracket is next.</summary>
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
        if (At(_position) <= ' ')
        {
            _position = InsignificantWhitespace.Skip(_json, _position);
        }
    }

    /// <summary>Consumes a string. Its escapes are not checked.</summary>
    /// <returns>The position of the string, without its quotes.</returns>
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

    /// <summary>Creates a reader that has read a string, including its quotes, or a number, and has verified it.</summary>
    private readonly Utf8JsonReader ReaderOf(int start, int length)
    {
        var reader = new Utf8JsonReader(_json.Slice(start, length));
        reader.Read();
        return reader;
    }

    private static JsonException NotJson() => new();
}
