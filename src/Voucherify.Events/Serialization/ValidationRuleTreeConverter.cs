using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Models;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Reads the conditions that stand under <c>"1"</c>, <c>"2"</c>, ... next to <c>logic</c> and <c>limit</c>.</summary>
internal sealed class ValidationRuleTreeConverter : JsonConverter<ValidationRuleTree>
{
    public override ValidationRuleTree Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        JsonTypeInfo<ValidationRuleNode> nodeType = NodeType(options);
        var nodes = new Dictionary<string, ValidationRuleNode>(StringComparer.Ordinal);
        string? logic = null;
        long? limit = null;

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();

            if (reader.TokenType == JsonTokenType.StartObject)
            {
                nodes[name] = JsonSerializer.Deserialize(ref reader, nodeType)!;
            }
            else if (name == "logic")
            {
                logic = reader.GetString();
            }
            else if (name == "limit")
            {
                limit = JsonMembers.ReadInteger(ref reader);
            }
            else
            {
                JsonMembers.Skip(ref reader, name, typeof(ValidationRuleTree), options);
            }
        }

        return new ValidationRuleTree { Nodes = nodes, Logic = logic, Limit = limit };
    }

    public override void Write(Utf8JsonWriter writer, ValidationRuleTree value, JsonSerializerOptions options)
    {
        JsonTypeInfo<ValidationRuleNode> nodeType = NodeType(options);
        writer.WriteStartObject();

        foreach ((string name, ValidationRuleNode node) in value.Nodes)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, node, nodeType);
        }

        if (value.Logic is { } logic)
        {
            writer.WriteString("logic", logic);
        }

        if (value.Limit is { } limit)
        {
            writer.WriteNumber("limit", limit);
        }

        writer.WriteEndObject();
    }

    private static JsonTypeInfo<ValidationRuleNode> NodeType(JsonSerializerOptions options) =>
        (JsonTypeInfo<ValidationRuleNode>)options.GetTypeInfo(typeof(ValidationRuleNode));
}
