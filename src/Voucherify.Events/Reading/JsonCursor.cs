using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Voucherify.Events.Signing;

namespace Voucherify.Events.Reading;

/// <summary>Moves through a JSON value and reads what it is asked for. What is something else is passed over and reported, never an error.</summary>
/// <exception cref="JsonException">The text is no JSON. Every method throws it.</exception>
internal ref partial struct JsonCursor
{
    // The envelope is one level deep already.
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = WebhookParser.MaxDepth - 1 };

    private readonly ReadOnlySpan<byte> _json;
    private readonly byte[]? _kept;
    private readonly bool _reportsUnmapped;
    private readonly Encoding _encoding;
    private Utf8JsonReader _reader;
    private AnomalyLog? _log;

    /// <param name="json">The text of one value, in UTF-8.</param>
    /// <param name="reportsUnmapped">Whether members that no property maps are reported, too.</param>
    public JsonCursor(ReadOnlySpan<byte> json, bool reportsUnmapped)
    {
        _json = json;
        _reportsUnmapped = reportsUnmapped;
        _encoding = Ascii.IsValid(json) ? Encoding.Latin1 : Encoding.UTF8; // Where they agree, Latin1 is twice as fast.
        _reader = new Utf8JsonReader(json, s_options);
        _reader.Read();
    }

    /// <param name="kept">The text of one value. What is read may refer to it.</param>
    /// <param name="reportsUnmapped">Whether members that no property maps are reported, too.</param>
    public JsonCursor(byte[] kept, bool reportsUnmapped)
        : this(kept.AsSpan(), reportsUnmapped) => _kept = kept;

    /// <summary>Whether the event that was read has a member that its record has too, or no member at all.</summary>
    public bool IsRecognised { get; set; }

    /// <summary>Whether the whole text is an object without members.</summary>
    public readonly bool IsEmptyObject => _json[1..].TrimStart(InsignificantWhitespace.Bytes) is [(byte)'}', ..];

    public readonly JsonTokenType Kind => _reader.TokenType;

    /// <summary>A copy to look ahead with.</summary>
    public readonly Utf8JsonReader Ahead => _reader;

    private readonly int Position => (int)_reader.TokenStartIndex;

    /// <summary>Enters an object. What is none is passed over, and reported unless it is null.</summary>
    public bool EnterObject() => _reader.TokenType == JsonTokenType.StartObject || Refuse("an object");

    /// <summary>Enters a list. What is none is passed over, and reported unless it is null.</summary>
    public bool EnterList() => _reader.TokenType == JsonTokenType.StartArray || Refuse("a list");

    /// <summary>Moves to the value of the next member; false at the end of the object.</summary>
    public bool NextMember(out ReadOnlySpan<byte> name)
    {
        _reader.Read();

        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        if (_reader.ValueIsEscaped)
        {
            return UnescapeMember(out name);
        }

        name = _reader.ValueSpan;
        _reader.Read();
        return true;
    }

    /// <summary>Moves to the next element that is not null; false at the end of the list.</summary>
    public bool NextElement()
    {
        do
        {
            _reader.Read();
        }
        while (_reader.TokenType == JsonTokenType.Null);

        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Passes over the value of a member that no property maps.</summary>
    public void SkipUnmapped()
    {
        if (_reportsUnmapped)
        {
            Report(null);
        }
        else
        {
            _reader.Skip();
        }
    }

    /// <summary>Reads the rest of the text, and adds what was found to a list of anomalies.</summary>
    /// <param name="root">The path of the value.</param>
    /// <param name="anomalies">The list, made when it is needed.</param>
    public void Finish(string root, ref List<WebhookAnomaly>? anomalies)
    {
        // One value is all there may be.
        _reader.Skip();
        _reader.Read();
        _log?.AddTo(anomalies ??= [], _json, root);
    }

    /// <summary>Reports the value that the cursor stands on, and passes over it.</summary>
    /// <param name="expected">What should have been there; null if there should have been nothing.</param>
    /// <param name="found">What is there, if its kind does not say it.</param>
    public void Report(string? expected, string? found = null)
    {
        Note(Position, expected, found ?? Describe(_reader.TokenType));
        _reader.Skip();
    }

    private void Note(int position, string? expected, string found) => (_log ??= new AnomalyLog()).Add(position, expected, found);

    private bool UnescapeMember(out ReadOnlySpan<byte> name)
    {
        name = UndecodableText.Unescape(_reader, out bool isText);
        _reader.Read();

        if (isText)
        {
            return true;
        }

        Report("a name", UndecodableText.Description);
        return NextMember(out name);
    }

    // Inlined, it would be in every reader.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Refuse(string expected)
    {
        if (_reader.TokenType != JsonTokenType.Null)
        {
            Report(expected);
        }

        return false;
    }

    private static string Describe(JsonTokenType kind) => kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
