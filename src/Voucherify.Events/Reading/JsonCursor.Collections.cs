using System.Text;
using System.Text.Json;

namespace Voucherify.Events.Reading;

/// <content>
/// Reads lists and dictionaries. The result is <see langword="null"/> if the value is null or of another kind. Null elements are omitted;
/// elements that cannot be read are reported and omitted.
/// </content>
internal ref partial struct JsonCursor
{
    public IReadOnlyList<T>? ReadList<T, TReader>()
        where T : class
        where TReader : IRecordReader<T>
    {
        if (!EnterList())
        {
            return null;
        }

        List<T> elements = [];

        for (bool any = ReadFirstElement(); any; any = ReadNextElement())
        {
            if (TReader.Read(ref this) is { } element)
            {
                elements.Add(element);
            }
        }

        return elements;
    }

    public IReadOnlyList<string>? ReadStrings() => ReadList<string, StringReader>();

    /// <summary>Reads a list of texts that are probably known. See <see cref="ReadString(ReadOnlySpan{byte}, string[])"/>.</summary>
    public IReadOnlyList<OpenEnum<TEnum>>? ReadEnums<TEnum>(ReadOnlySpan<byte> table, string[] texts)
        where TEnum : struct, Enum
    {
        if (!EnterList())
        {
            return null;
        }

        List<OpenEnum<TEnum>> elements = [];

        for (bool any = ReadFirstElement(); any; any = ReadNextElement())
        {
            if (ReadString(table, texts) is { } element)
            {
                elements.Add(new OpenEnum<TEnum>(element));
            }
        }

        return elements;
    }

    public IReadOnlyList<int>? ReadInt32s()
    {
        if (!EnterList())
        {
            return null;
        }

        List<int> elements = [];

        for (bool any = ReadFirstElement(); any; any = ReadNextElement())
        {
            if (TryReadDigits(out ulong digits))
            {
                elements.Add((int)digits);
            }
            else if (TryTakeNumberOrString("a small whole number", out int start, out Utf8JsonReader reader))
            {
                if (WireNumber.TryRead(ref reader, out long element) && element is >= int.MinValue and <= int.MaxValue)
                {
                    elements.Add((int)element);
                }
                else
                {
                    Note(start, "a small whole number", Describe(reader.TokenType));
                }
            }
        }

        return elements;
    }

    /// <summary>Reads a dictionary whose keys are data, which the paths of anomalies do not contain.</summary>
    public IReadOnlyDictionary<string, T>? ReadDictionary<T, TReader>()
        where T : class
        where TReader : IRecordReader<T>
    {
        if (!EnterObject())
        {
            return null;
        }

        var values = new Dictionary<string, T>(StringComparer.Ordinal);

        for (bool any = ReadFirstMember(out ReadOnlySpan<byte> name); any; any = ReadNextMember(out name))
        {
            if (ReadKeyedValue<T, TReader>() is { } value)
            {
                values[Encoding.UTF8.GetString(name)] = value;
            }
        }

        return values;
    }

    /// <summary>Reads a value whose key is data.</summary>
    public T? ReadKeyedValue<T, TReader>()
        where T : class
        where TReader : IRecordReader<T>
    {
        int start = _position, count = _log?.Count ?? 0;
        T? value = TReader.Read(ref this);

        if (_log is not null && _log.Count > count)
        {
            _log.HideKey(start);
        }

        return value;
    }

    /// <summary>Reads an object with members of any kind. The members are parsed on first access.</summary>
    public IReadOnlyDictionary<string, JsonElement>? ReadMetadata()
    {
        if (!EnterObject())
        {
            return null;
        }

        ReadOnlyMemory<byte> json = KeepValue();
        return json.Length == 2 ? LazyMetadata.Empty : new LazyMetadata(json);
    }

    private readonly struct StringReader : IRecordReader<string>
    {
        public static string? Read(ref JsonCursor cursor) => cursor.ReadString();
    }
}
