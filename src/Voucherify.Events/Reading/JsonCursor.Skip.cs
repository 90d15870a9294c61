using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <content>Skips a value of any kind, and verifies that it is JSON.</content>
internal ref partial struct JsonCursor
{
    /// <summary>Skips the value of a member that no property maps.</summary>
    public void SkipUnmapped()
    {
        if (_reportsUnmapped)
        {
            Report(null);
        }
        else
        {
            Skip();
        }
    }

    /// <summary>Skips an object without members. Does not move on any other value.</summary>
    public bool TrySkipEmptyObject()
    {
        int start = _position;

        if (At(start) == '{')
        {
            _position++;

            if (TryClose((byte)'}'))
            {
                return true;
            }
        }

        _position = start;
        return false;
    }

    /// <summary>Skips the value at the cursor.</summary>
    public void Skip()
    {
        ulong objects = 0; // One bit for each level, the innermost one lowest: set if it is an object. A part has at most 63 levels.
        int depth = 0;

        while (true)
        {
            byte first = At(_position);

            if (first is (byte)'{' or (byte)'[')
            {
                bool isObject = first == '{';
                _position++;

                if (!TryClose(isObject ? (byte)'}' : (byte)']'))
                {
                    objects = (objects << 1) | (isObject ? 1UL : 0);
                    depth++;
                    SkipNameIn(objects);
                    continue;
                }
            }
            else
            {
                SkipScalar();
            }

            // After a value.
            while (depth > 0 && TryClose((objects & 1) != 0 ? (byte)'}' : (byte)']'))
            {
                objects >>= 1;
                depth--;
            }

            if (depth == 0)
            {
                return;
            }

            Take((byte)',');
            SkipNameIn(objects);
        }
    }

    private void SkipNameIn(ulong objects)
    {
        if ((objects & 1) != 0)
        {
            SkipString();
            SkipWhitespace();
            Take((byte)':');
        }
    }

    private void SkipString()
    {
        (int start, int length) = TakeString();

        if (IsEscaped(_json.Slice(start, length)))
        {
            ReaderOf(start - 1, length + 2);
        }
    }

    private void SkipScalar()
    {
        switch (Kind)
        {
            case JsonTokenType.String:
                SkipString();
                break;

            case JsonTokenType.True:
                TakeLiteral("true"u8);
                break;

            case JsonTokenType.False:
                TakeLiteral("false"u8);
                break;

            case JsonTokenType.Null:
                TakeLiteral("null"u8);
                break;

            case JsonTokenType.Number when !TryReadDigits(out _):
                int end = EndOfNumber();
                ReaderOf(_position, end - _position);
                _position = end;
                break;
        }
    }

    /// <summary>Gets the end of a text that looks like a number. Its format is not checked.</summary>
    private readonly int EndOfNumber()
    {
        int end = _position;

        while (At(end) is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.' or (byte)'e' or (byte)'E')
        {
            end++;
        }

        return end;
    }
}
