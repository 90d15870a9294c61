using System.Runtime.CompilerServices;
using System.Text.Json;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Reading;

/// <summary>
/// Splits an object or array into its members or elements without checking their content. The code that reads a part checks that it is
/// JSON.
/// </summary>
/// <param name="json">The text.</param>
/// <param name="index">The index of the text.</param>
/// <param name="start">The position of the opening bracket.</param>
internal ref struct JsonChildren(ReadOnlySpan<byte> json, JsonIndex index, int start)
{
    private readonly ReadOnlySpan<byte> _json = json;
    private readonly bool _hasEscapes = index.HasEscapes;
    private readonly bool _isObject = json[start] == '{';
    private bool _hasBegun;

    /// <summary>Gets the position of the next token; at the end, the position after the closing bracket.</summary>
    public int Position { get; private set; } = start;

    /// <summary>Gets the name of the member as written, including its quotes.</summary>
    public ReadOnlySpan<byte> QuotedName { get; private set; }

    /// <summary>Gets the decoded name of the member; empty if it cannot be decoded.</summary>
    public readonly ReadOnlySpan<byte> Name => _hasEscapes && QuotedName.Contains((byte)'\\') ? UndecodableText.Unescape(QuotedName) : QuotedName[1..^1];

    public JsonPart Value { get; private set; }

    /// <summary>Gets the text of the value.</summary>
    public readonly ReadOnlySpan<byte> Json => Value.Of(_json);

    /// <summary>Gets a value that indicates whether the value exceeds the maximum depth of a part. Nothing is read after it.</summary>
    public bool IsTooDeep { get; private set; }

    /// <exception cref="JsonException">The text between two parts is not JSON.</exception>
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Peek()
    {
        ReadOnlySpan<byte> json = _json;
        int position = Position;

        return (uint)position < (uint)json.Length && json[position] > ' ' ? json[position] : PeekAfterWhitespace();
    }

    private byte PeekAfterWhitespace()
    {
        Position = InsignificantWhitespace.Skip(_json, Position);
        return Position < _json.Length ? _json[Position] : throw new JsonException();
    }

    /// <summary>Consumes a byte and moves to the next one.</summary>
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
        return Advance(_json[Position] == '"' ? index.EndOfString(Position) : -1);
    }

    private JsonPart TakeContainer()
    {
        IsTooDeep = index.MayBeTooDeep && index.IsDeeperThan(WebhookParser.MaxDepth - 1, Position);
        return Advance(IsTooDeep ? _json.Length : index.EndOf(Position));
    }

    private JsonPart TakeLiteral()
    {
        int end = Position;

        while (end < _json.Length && _json[end] > ' ' && _json[end] is not ((byte)',' or (byte)'}' or (byte)']' or (byte)'"' or (byte)'{' or (byte)'[' or (byte)':'))
        {
            end++;
        }

        return Advance(end > Position ? end : -1);
    }

    /// <summary>Consumes a value; throws if it has no end.</summary>
    private JsonPart Advance(int end)
    {
        var part = new JsonPart(Position, end > 0 ? end : throw new JsonException());
        Position = end;
        return part;
    }
}
