using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Reads a list, or a single element that is not in a list, and writes it in the form in which it was sent.</summary>
internal sealed class OneOrManyConverter<T> : JsonConverter<IReadOnlyList<T>>
    where T : class
{
    public override IReadOnlyList<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return new BareElement<T>(JsonSerializer.Deserialize(ref reader, type)!);
        }

        var elements = new List<T>();

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (JsonSerializer.Deserialize(ref reader, type) is { } element)
            {
                elements.Add(element);
            }
        }

        return elements;
    }

    public static IReadOnlyList<T>? Read<TReader>(ref JsonCursor cursor)
        where TReader : IRecordReader<T> =>
        cursor.Kind != JsonTokenType.StartObject ? cursor.ReadList<T, TReader>()
        : TReader.Read(ref cursor) is { } element ? new BareElement<T>(element)
        : null;

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

        if (value is BareElement<T>)
        {
            JsonSerializer.Serialize(writer, value[0], type);
            return;
        }

        writer.WriteStartArray();

        foreach (T element in value)
        {
            JsonSerializer.Serialize(writer, element, type);
        }

        writer.WriteEndArray();
    }
}
