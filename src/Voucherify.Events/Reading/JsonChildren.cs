using System.Text.Json;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Reading;

/// <summary>Cuts an object or array into its members or elements without looking into them. Whoever reads a part checks that it is JSON.</summary>
/// <param name="json">The text.</param>
/// <param name="index">Its index.</param>
/// <param name="start">The bracket with which the object or array begins.</param>
/// <param name="quote">The number of the first quote behind it.</param>
internal ref struct JsonChildren(ReadOnlySpan<byte> json, JsonIndex index, int start, int quote)
{
    private readonly ReadOnlySpan<byte> _json = json;
    private readonly ReadOnlySpan<int> _quotes = index.Quotes;
    private readonly bool _hasEscapes = index.HasEscapes;
    private readonly bool _isObject = json[start] == '{';
    private int _quote = quote;
    private bool _hasBegun;

    /// <summary>Where the next token is looked for; in the end, what follows the closing bracket.</summary>
    public int Position { get; private set; } = start;

    /// <summary>The name of the member as it is written, in its quotes.</summary>
    public ReadOnlySpan<byte> QuotedName { get; private set; }

    /// <summary>The name of the member without its escapes; empty if it cannot be decoded.</summary>
    public readonly ReadOnlySpan<byte> Name => _hasEscapes && QuotedName.Contains((byte)'\\') ? UndecodableText.Unescape(QuotedName) : QuotedName[1..^1];

    public JsonPart Value { get; private set; }

    /// <summary>The text of the value.</summary>
    public readonly ReadOnlySpan<byte> Json => Value.Of(_json);

    /// <summary>Whether the value nests more levels than a part of a body may. Then nothing follows it.</summary>
    public bool IsTooDeep { get; private set; }

    /// <exception cref="JsonException">What stands between two parts is not JSON.</exception>
    public bool MoveNext()
    {
        byte next = _hasBegun ? Peek() : Take(_json[Position]);

        if (next == (_isObject ? '}' : ']'))
        {
            Position++;
            return false;
        }

        next = _hasBegun ? Take((byte)',') : next;
        _hasBegun = true;

        if (_isObject)
        {
            QuotedName = TakeString().Of(_json);
            _ = Peek();
            next = Take((byte)':');
        }

        Value = next switch
        {
            (byte)'"' => TakeString(),
            (byte)'{' or (byte)'[' => TakeContainer(),
            _ => TakeLiteral(),
        };

        return true;
    }

    /// <summary>Moves to the next byte that is not whitespace.</summary>
    private byte Peek()
    {
        while (Position < _json.Length && InsignificantWhitespace.Is(_json[Position]))
        {
            Position++;
        }

        return Position < _json.Length ? _json[Position] : throw new JsonException();
    }

    /// <summary>Takes a byte, and moves to the one that follows it.</summary>
    private byte Take(byte expected)
    {
        if (_json[Position] != expected)
        {
            throw new JsonException();
        }

        Position++;
        return Peek();
    }

    private JsonPart TakeString()
    {
        int end = _quotes[_quote + 1] + 1;

        if (_quotes[_quote] != Position || end > _json.Length)
        {
            throw new JsonException();
        }

        var part = new JsonPart(Position, end, _quote);
        _quote += 2;
        Position = end;
        return part;
    }

    private JsonPart TakeContainer()
    {
        IsTooDeep = index.MayBeTooDeep && index.IsDeeperThan(WebhookParser.MaxDepth - 1, Position);
        int end = IsTooDeep ? _json.Length : index.EndOf(Position);

        if (end < 0)
        {
            throw new JsonException();
        }

        var part = new JsonPart(Position, end, _quote);
        _quote = index.QuotesBefore(end);
        Position = end;
        return part;
    }

    private JsonPart TakeLiteral()
    {
        int end = Position;

        while (end < _json.Length && _json[end] > ' ' && _json[end] is not ((byte)',' or (byte)'}' or (byte)']' or (byte)'"' or (byte)'{' or (byte)'[' or (byte)':'))
        {
            end++;
        }

        var part = new JsonPart(Position, end > Position ? end : throw new JsonException(), _quote);
        Position = end;
        return part;
    }
}
