using System.Text.Json;
using System.Text.Json.Serialization;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Reads lists of 32-bit integers, regardless of how the numbers are written.</summary>
internal sealed class Int32ListConverter : JsonConverter<IReadOnlyList<int>>
{
    public override IReadOnlyList<int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        var numbers = new List<int>();

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
            {
                numbers.Add(WireNumber.TryRead(ref reader, out long number) && number is >= int.MinValue and <= int.MaxValue
                    ? (int)number
                    : throw new JsonException());
            }
        }

        return numbers;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<int> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();

        foreach (int number in value)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }
}
