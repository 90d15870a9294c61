using System.Text;
using System.Text.Json;
using Voucherify.Events.Models;

namespace Voucherify.Events.Reading;

/// <summary>Reads the conditions that stand under <c>"1"</c>, <c>"2"</c>, ... next to <c>logic</c> and <c>limit</c>.</summary>
internal readonly struct ValidationRuleTreeReader : IRecordReader<ValidationRuleTree>
{
    public static ValidationRuleTree? Read(ref JsonCursor cursor)
    {
        if (!cursor.EnterObject())
        {
            return null;
        }

        var nodes = new Dictionary<string, ValidationRuleNode>(StringComparer.Ordinal);
        string? logic = null;
        long? limit = null;

        for (bool any = cursor.ReadFirstMember(out ReadOnlySpan<byte> name); any; any = cursor.ReadNextMember(out name))
        {
            if (cursor.Kind == JsonTokenType.StartObject)
            {
                nodes[Encoding.UTF8.GetString(name)] = cursor.ReadKeyedValue<ValidationRuleNode, ValidationRuleNodeReader>()!;
            }
            else if (name.SequenceEqual("logic"u8))
            {
                logic = cursor.ReadString();
            }
            else if (name.SequenceEqual("limit"u8))
            {
                limit = cursor.ReadInt64();
            }
            else
            {
                cursor.SkipUnmapped();
            }
        }

        return new ValidationRuleTree { Nodes = nodes, Logic = logic, Limit = limit };
    }
}
