using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Reads and writes dictionaries whose keys are data, so that no naming policy applies to them.</summary>
internal sealed class VerbatimDictionaryConverter<TValue> : JsonConverter<IReadOnlyDictionary<string, TValue>>
{
    public override IReadOnlyDictionary<string, TValue> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        var type = (JsonTypeInfo<TValue>)options.GetTypeInfo(typeof(TValue));
        var values = new Dictionary<string, TValue>(StringComparer.Ordinal);

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string key = reader.GetString()!;
            reader.Read();

            if (JsonSerializer.Deserialize(ref reader, type) is { } value)
            {
                if (value is JsonElement element)
                {
                    UndecodableText.Refuse(element);
                }

                values[key] = value;
            }
        }

        return values;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, TValue> value, JsonSerializerOptions options)
    {
        var type = (JsonTypeInfo<TValue>)options.GetTypeInfo(typeof(TValue));
        writer.WriteStartObject();

        foreach ((string key, TValue element) in value)
        {
            writer.WritePropertyName(key);
            JsonSerializer.Serialize(writer, element, type);
        }

        writer.WriteEndObject();
    }
}
