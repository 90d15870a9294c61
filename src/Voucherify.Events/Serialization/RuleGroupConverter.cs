using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Serialization;

/// <summary>Reads rules that are in members <c>"1"</c>, <c>"2"</c>, ... next to <c>logic</c> and, in some groups, <c>limit</c>.</summary>
internal sealed class RuleGroupConverter<TGroup, TRule, TForm> : JsonConverter<TGroup>
    where TGroup : class
    where TRule : class
    where TForm : IRuleGroup<TGroup, TRule>
{
    public override TGroup Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        var rules = new Dictionary<string, TRule>(StringComparer.Ordinal);
        string? logic = null;
        long? limit = null;

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
                case var _ when name == "limit" && TForm.HasLimit:
                    limit = JsonMembers.ReadInteger(ref reader);
                    break;
                default:
                    JsonMembers.Skip(ref reader, name, typeof(TGroup), options);
                    break;
            }
        }

        return TForm.Create(rules, logic, limit);
    }

    public static TGroup? Read<TReader>(ref JsonCursor cursor)
        where TReader : IRecordReader<TRule>
    {
        if (!cursor.EnterObject())
        {
            return null;
        }

        var rules = new Dictionary<string, TRule>(StringComparer.Ordinal);
        string? logic = null;
        long? limit = null;

        for (bool any = cursor.ReadFirstMember(out ReadOnlySpan<byte> name); any; any = cursor.ReadNextMember(out name))
        {
            switch (cursor.Kind)
            {
                case JsonTokenType.Null:
                    cursor.Skip();
                    break;
                case JsonTokenType.StartObject:
                    rules[Encoding.UTF8.GetString(name)] = cursor.ReadKeyedValue<TRule, TReader>()!;
                    break;
                case var _ when name.SequenceEqual("logic"u8):
                    logic = cursor.ReadString();
                    break;
                case var _ when name.SequenceEqual("limit"u8) && TForm.HasLimit:
                    limit = cursor.ReadInt64();
                    break;
                default:
                    cursor.SkipUnmapped();
                    break;
            }
        }

        return TForm.Create(rules, logic, limit);
    }

    public override void Write(Utf8JsonWriter writer, TGroup value, JsonSerializerOptions options)
    {
        (IReadOnlyDictionary<string, TRule> rules, string? logic, long? limit) = TForm.PartsOf(value);
        writer.WriteStartObject();

        foreach ((string name, TRule rule) in rules)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, rule, RuleType(options));
        }

        if (logic is not null)
        {
            writer.WriteString("logic", logic);
        }

        if (limit is not null)
        {
            writer.WriteNumber("limit", limit.Value);
        }

        writer.WriteEndObject();
    }

    private static JsonTypeInfo<TRule> RuleType(JsonSerializerOptions options) => (JsonTypeInfo<TRule>)options.GetTypeInfo(typeof(TRule));
}
