using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <content>
/// Lists and dictionaries: null for null, and for what is none; an element that cannot be read is reported and left out, null is left out.
/// </content>
internal ref partial struct JsonCursor
{
    public IReadOnlyList<T>? List<T, TReader>()
        where T : class
        where TReader : IRecordReader<T>
    {
        if (!EnterList())
        {
            return null;
        }

        List<T> elements = [];

        while (NextElement())
        {
            if (TReader.Read(ref this) is { } element)
            {
                elements.Add(element);
            }
        }

        return elements;
    }

    public IReadOnlyList<string>? Texts() => List<string, TextReader>();

    public IReadOnlyList<OpenEnum<TEnum>>? Enums<TEnum, TTexts>()
        where TEnum : struct, Enum
        where TTexts : IWireTexts
    {
        if (!EnterList())
        {
            return null;
        }

        List<OpenEnum<TEnum>> elements = [];

        while (NextElement())
        {
            if (Text(TTexts.Find(PlainText)) is { } element)
            {
                elements.Add(new OpenEnum<TEnum>(element));
            }
        }

        return elements;
    }

    public IReadOnlyList<int>? Integers()
    {
        if (!EnterList())
        {
            return null;
        }

        List<int> elements = [];

        while (NextElement())
        {
            if (WireNumber.TryRead(ref _reader, out long element) && element is >= int.MinValue and <= int.MaxValue)
            {
                elements.Add((int)element);
            }
            else
            {
                Report("a small whole number");
            }
        }

        return elements;
    }

    /// <summary>A dictionary whose keys are data: they stay out of the paths of anomalies.</summary>
    public IReadOnlyDictionary<string, T>? Dictionary<T, TReader>()
        where T : class
        where TReader : IRecordReader<T>
    {
        if (!EnterObject())
        {
            return null;
        }

        var values = new Dictionary<string, T>(StringComparer.Ordinal);

        while (NextMember(out ReadOnlySpan<byte> name))
        {
            if (KeyedValue<T, TReader>() is { } value)
            {
                values[Encoding.UTF8.GetString(name)] = value;
            }
        }

        return values;
    }

    /// <summary>A value whose key is data.</summary>
    public T? KeyedValue<T, TReader>()
        where T : class
        where TReader : IRecordReader<T>
    {
        int position = Position;
        int count = _log?.Count ?? 0;
        T? value = TReader.Read(ref this);

        if (_log is not null && _log.Count > count)
        {
            _log.HideKey(position);
        }

        return value;
    }

    /// <summary>An object with members of any kind. It is read when it is first asked for something.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Metadata()
    {
        if (!EnterObject())
        {
            return null;
        }

        int start = Position;
        ReadOnlySpan<byte> json = SkipValue();

        if (UndecodableText.Remove(json) is { } cleaned)
        {
            Note(start, "text", UndecodableText.Description);
            return new LazyMetadata(cleaned);
        }

        return json.Length == 2 ? LazyMetadata.Empty
            : _kept is null ? new LazyMetadata(json.ToArray())
            : new LazyMetadata(_kept.AsMemory(start, json.Length));
    }

    private readonly struct TextReader : IRecordReader<string>
    {
        public static string? Read(ref JsonCursor cursor) => cursor.Text();
    }
}
