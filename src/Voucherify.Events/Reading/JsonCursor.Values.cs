using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <content>Single values. Each method reads the value that the cursor stands on: null for null, and for what it cannot read.</content>
internal ref partial struct JsonCursor
{
    /// <summary>The UTF-8 of a text; empty if it is escaped, or no text.</summary>
    public readonly ReadOnlySpan<byte> PlainText =>
        _reader.TokenType == JsonTokenType.String && !_reader.ValueIsEscaped ? _reader.ValueSpan : default;

    public string? Text()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.String when !_reader.ValueIsEscaped:
                return _encoding.GetString(_reader.ValueSpan); // Faster than GetString(): it is known to be UTF-8.

            case JsonTokenType.String when UndecodableText.Decode(_reader) is { } text:
                return text;

            case JsonTokenType.Null:
                return null;

            case JsonTokenType.String:
                Report("text", UndecodableText.Description);
                return null;

            default:
                Report("text");
                return null;
        }
    }

    /// <summary>A text for which no string need be made if it is found among those that are known.</summary>
    /// <param name="known">What <see cref="PlainText"/> was found to be, if anything.</param>
    public string? Text(string? known) => known ?? Text();

    /// <summary>A text that is probably this one.</summary>
    public string? Text(ReadOnlySpan<byte> utf8, string text) => Text(PlainText.SequenceEqual(utf8) ? text : null);

    public long? Integer()
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (WireNumber.TryRead(ref _reader, out long value))
        {
            return value;
        }

        Report("a whole number");
        return null;
    }

    public decimal? Number()
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (WireNumber.TryRead(ref _reader, out decimal value))
        {
            return value;
        }

        Report("a number");
        return null;
    }

    /// <summary>A number in the text in which it was sent.</summary>
    public readonly string NumberText() => Encoding.UTF8.GetString(_reader.ValueSpan);

    public bool? Boolean()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.True:
                return true;

            case JsonTokenType.False:
                return false;

            case JsonTokenType.Null:
                return null;

            default:
                Report("true or false");
                return null;
        }
    }

    public DateTimeOffset? Time() => Time("a time");

    public DateOnly? Date() => Time("a date") is { } time ? DateOnly.FromDateTime(time.DateTime) : null;

    public JsonElement? Json()
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        int start = Position;
        ReadOnlySpan<byte> json = SkipValue();

        if (UndecodableText.Remove(json) is not { } cleaned)
        {
            return WebhookEvent.Parse(json);
        }

        Note(start, "text", UndecodableText.Description);
        return cleaned.Length == 0 ? null : WebhookEvent.Parse(cleaned);
    }

    private DateTimeOffset? Time(string expected)
    {
        if (_reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (WireTime.TryRead(ref _reader, out DateTimeOffset value))
        {
            return value;
        }

        Report(expected);
        return null;
    }

    private ReadOnlySpan<byte> SkipValue()
    {
        int start = Position;
        _reader.Skip();
        return _json[start..(int)_reader.BytesConsumed];
    }
}
