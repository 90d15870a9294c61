using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <content>
/// Reads single values. Each method reads the value at the cursor; <see langword="null"/> if the value is <see langword="null"/> or cannot
/// be read.
/// </content>
internal ref partial struct JsonCursor
{
    private const int DigitsAtOnce = sizeof(ulong);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? ReadString()
    {
        if (!TryPeekString(out ReadOnlySpan<byte> text) || IsEscaped(text))
        {
            return ReadOtherString();
        }

        PassString(text);
        return (_isAscii ? Encoding.Latin1 : Encoding.UTF8).GetString(text); // For ASCII, Latin1 is equivalent and twice as fast.
    }

    /// <summary>Reads a text that is probably the expected one. In that case, it does not allocate a string.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? ReadString(ReadOnlySpan<byte> utf8, string expected)
    {
        if (TryPeekString(out ReadOnlySpan<byte> text) && text.SequenceEqual(utf8))
        {
            PassString(text);
            return expected;
        }

        return ReadString();
    }

    /// <summary>Reads a text that is probably one of several texts. In that case, it does not allocate a string.</summary>
    /// <param name="table">The table that finds the texts.</param>
    /// <param name="texts">The texts, by their numbers in the table.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string? ReadString(ReadOnlySpan<byte> table, string[] texts)
    {
        if (TryPeekString(out ReadOnlySpan<byte> text) && NameTable.Find(_json, _position + 1, text.Length, table) is var number and not NameTable.NotFound)
        {
            PassString(text);
            return texts[number];
        }

        return ReadString();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public long? ReadInt64()
    {
        if (TryReadDigits(out ulong digits))
        {
            return (long)digits;
        }

        if (!TryTakeNumberOrString("a whole number", out int start, out Utf8JsonReader reader))
        {
            return null;
        }

        if (WireNumber.TryRead(ref reader, out long value))
        {
            return value;
        }

        Note(start, "a whole number", Describe(reader.TokenType));
        return null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public decimal? ReadDecimal()
    {
        if (TryReadDigits(out ulong digits))
        {
            return digits;
        }

        if (!TryTakeNumberOrString("a number", out int start, out Utf8JsonReader reader))
        {
            return null;
        }

        if (WireNumber.TryRead(ref reader, out decimal value))
        {
            return value;
        }

        Note(start, "a number", Describe(reader.TokenType));
        return null;
    }

    /// <summary>Reads a number as the text that was sent.</summary>
    public string ReadNumberText()
    {
        int start = _position;
        SkipScalar();
        return Encoding.UTF8.GetString(_json[start.._position]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool? ReadBoolean()
    {
        switch (At(_position))
        {
            case (byte)'t':
                TakeLiteral("true"u8);
                return true;

            case (byte)'f':
                TakeLiteral("false"u8);
                return false;

            default:
                Refuse("true or false");
                return null;
        }
    }

    /// <summary>Reads a time and converts it to UTC, regardless of the offset that was sent.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public DateTimeOffset? ReadDateTimeOffset() => TryReadIsoTime(out DateTimeOffset time) ? time : ReadOtherTime("a time")?.ToUniversalTime();

    /// <summary>Reads the date of a time, in the offset that was sent.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public DateOnly? ReadDateOnly() =>
        (TryReadIsoTime(out DateTimeOffset exact) ? exact : ReadOtherTime("a date")) is { } time ? DateOnly.FromDateTime(time.DateTime) : null;

    /// <summary>Reads a value of any kind. The value is parsed on first access.</summary>
    public LazyElement? ReadElement()
    {
        if (TryTakeNull())
        {
            return null;
        }

        ReadOnlyMemory<byte> json = KeepValue();
        return json.IsEmpty ? null : new LazyElement(json);
    }

    /// <summary>Skips a value and gets its text, without text that cannot be decoded; empty if nothing remains.</summary>
    private ReadOnlyMemory<byte> KeepValue()
    {
        int start = _position;
        Skip();
        ReadOnlySpan<byte> json = _json[start.._position];

        if (_hasEscapes && UndecodableText.Remove(json) is { } cleaned)
        {
            Note(start, "text", UndecodableText.Description);
            return cleaned;
        }

        return _kept is null ? json.ToArray() : _kept.AsMemory(start - _keptStart, json.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadIsoTime(out DateTimeOffset time)
    {
        if (TryPeekString(out ReadOnlySpan<byte> text) && IsoTime.TryRead(text, out time))
        {
            PassString(text);
            return true;
        }

        time = default;
        return false;
    }

    private DateTimeOffset? ReadOtherTime(string expected)
    {
        if (At(_position) != '"')
        {
            Refuse(expected);
            return null;
        }

        int start = _position;
        SkipString();
        Utf8JsonReader reader = ReaderOf(start, _position - start);

        if (WireTime.TryRead(ref reader, out DateTimeOffset value))
        {
            return value;
        }

        Note(start, expected, Describe(reader.TokenType));
        return null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private string? ReadOtherString()
    {
        if (At(_position) != '"')
        {
            Refuse("text");
            return null;
        }

        int start = _position;
        SkipString();
        string? text = UndecodableText.Decode(_json[start.._position]);

        if (text is null)
        {
            Note(start, "text", UndecodableText.Description);
        }

        return text;
    }

    /// <summary>Gets the string at the cursor as written, without moving; <see langword="false"/> if the value is not a string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryPeekString(out ReadOnlySpan<byte> text)
    {
        int start = _position, end = _quotes[_quote + 1];

        if (_quotes[_quote] == start && end < _json.Length)
        {
            text = _json[(start + 1)..end];
            return true;
        }

        text = default;
        return false;
    }

    /// <summary>Moves to the position after a string that was peeked at.</summary>
    private void PassString(ReadOnlySpan<byte> text)
    {
        _position += text.Length + 2;
        _quote += 2;
    }

    /// <summary>Consumes a number or a string. Skips and reports any other value except <see langword="null"/>.</summary>
    private bool TryTakeNumberOrString(string expected, out int start, out Utf8JsonReader reader)
    {
        start = _position;
        reader = default;

        if (At(start) is not ((byte)'"' or (byte)'-' or (>= (byte)'0' and <= (byte)'9')))
        {
            return Refuse(expected);
        }

        SkipScalar();
        reader = ReaderOf(start, _position - start);
        return true;
    }

    /// <summary>Reads a number that consists only of up to seven digits, as almost all numbers do.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryReadDigits(out ulong value)
    {
        int position = _position;
        value = 0;

        if (position + DigitsAtOnce > _json.Length)
        {
            return false;
        }

        ulong text = BinaryPrimitives.ReadUInt64LittleEndian(_json.Slice(position, DigitsAtOnce));
        int count = Digits.Count(text);

        // JSON does not allow leading zeros.
        if (count is 0 or DigitsAtOnce || ((byte)text == '0' && count > 1)
            || (byte)(text >> (8 * count)) is not ((byte)',' or (byte)'}' or (byte)']'))
        {
            return false;
        }

        value = Digits.Value(text, count);
        _position = position + count;
        return true;
    }
}
