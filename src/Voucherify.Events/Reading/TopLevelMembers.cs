using System.Text.Json;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Reading;

/// <summary>Cuts an object into its members without looking into them. Whoever reads a part checks that it is JSON.</summary>
internal ref struct TopLevelMembers(ReadOnlySpan<byte> json)
{
    private ReadOnlySpan<byte> _rest = json;
    private ReadOnlySpan<byte> _head;
    private bool _hasBegun;

    /// <summary>The name, in its quotes.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>The value nests more levels than are read. Nothing follows it.</summary>
    public bool IsTooDeep { get; private set; }

    /// <exception cref="JsonException">The text is no object.</exception>
    public bool MoveNext()
    {
        byte next = Take();

        if (_hasBegun && next == ',')
        {
            next = Take();
        }
        else if (!_hasBegun && next == '{')
        {
            _hasBegun = true;
            next = Take();

            if (next == '}')
            {
                return End();
            }
        }
        else
        {
            return next == '}' && _hasBegun ? End() : throw new JsonException();
        }

        Name = next == '"' ? TakeText() : throw new JsonException();

        if (Take() != ':')
        {
            throw new JsonException();
        }

        Value = Take() switch
        {
            (byte)'"' => TakeText(),
            (byte)'{' or (byte)'[' => TakeContainer(),
            _ => TakeLiteral(),
        };

        return true;
    }

    private bool End() => _rest.IndexOfAnyExcept(InsignificantWhitespace.Bytes) < 0 ? false : throw new JsonException();

    /// <summary>The next byte that is no whitespace. The head begins with it, the rest behind it.</summary>
    private byte Take()
    {
        int start = 0;

        while (start < _rest.Length && InsignificantWhitespace.Is(_rest[start]))
        {
            start++;
        }

        if (start == _rest.Length)
        {
            throw new JsonException();
        }

        _head = _rest[start..];
        _rest = _head[1..];
        return _head[0];
    }

    private ReadOnlySpan<byte> TakeText()
    {
        int length = 1;

        while (true)
        {
            int found = _head[length..].IndexOfAny((byte)'"', (byte)'\\');

            if (found < 0 || length + found + 1 >= _head.Length)
            {
                throw new JsonException();
            }

            length += found + 1;

            if (_head[length - 1] == '"')
            {
                return TakeHead(length);
            }

            length++;
        }
    }

    private ReadOnlySpan<byte> TakeContainer()
    {
        int? length = JsonContainer.FindEnd(_head, WebhookParser.MaxDepth - 1);
        IsTooDeep = length is null;

        return length >= 0 ? TakeHead(length.Value)
            : length is null ? TakeHead(_head.Length)
            : throw new JsonException();
    }

    private ReadOnlySpan<byte> TakeLiteral()
    {
        int length = 0;

        while (length < _head.Length && _head[length] is not ((byte)',' or (byte)'}') && !InsignificantWhitespace.Is(_head[length]))
        {
            length++;
        }

        return length > 0 && length < _head.Length ? TakeHead(length) : throw new JsonException();
    }

    private ReadOnlySpan<byte> TakeHead(int length)
    {
        _rest = _head[length..];
        return _head[..length];
    }
}
