using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Models;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Reads the conditions that stand under <c>"1"</c>, <c>"2"</c>, ... next to <c>logic</c>.</summary>
internal sealed class LoyaltyV2RuleGroupConverter : JsonConverter<LoyaltyV2RuleGroup>
{
    public override LoyaltyV2RuleGroup Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        var rules = new Dictionary<string, LoyaltyV2Rule>(StringComparer.Ordinal);
        string? logic = null;

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();

            switch (reader.TokenType)
            {
                case JsonTokenType.Null:
                    break;
                case JsonTokenType.StartObject:
                    rules[name] = JsonSerializer.Deserialize(ref reader, RuleType(options))!;
                    break;
                case var _ when name == "logic":
                    logic = reader.GetString();
                    break;
                default:
                    JsonMembers.Skip(ref reader, name, typeof(LoyaltyV2RuleGroup), options);
                    break;
            }
        }

        return new LoyaltyV2RuleGroup { Logic = logic, Rules = rules };
    }

    public override void Write(Utf8JsonWriter writer, LoyaltyV2RuleGroup value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();

        if (value.Logic is { } logic)
        {
            writer.WriteString("logic", logic);
        }

        foreach ((string name, LoyaltyV2Rule rule) in value.Rules)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, rule, RuleType(options));
        }

        writer.WriteEndObject();
    }

    private static JsonTypeInfo<LoyaltyV2Rule> RuleType(JsonSerializerOptions options) =>
        (JsonTypeInfo<LoyaltyV2Rule>)options.GetTypeInfo(typeof(LoyaltyV2Rule));
}
