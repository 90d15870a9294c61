using System.Text;
using System.Text.Json;
using Voucherify.Events.Models;

namespace Voucherify.Events.Reading;

/// <summary>Reads the conditions that stand under <c>"1"</c>, <c>"2"</c>, ... next to <c>logic</c>.</summary>
internal readonly struct LoyaltyV2RuleGroupReader : IRecordReader<LoyaltyV2RuleGroup>
{
    public static LoyaltyV2RuleGroup? Read(ref JsonCursor cursor)
    {
        if (!cursor.EnterObject())
        {
            return null;
        }

        var rules = new Dictionary<string, LoyaltyV2Rule>(StringComparer.Ordinal);
        string? logic = null;

        for (bool any = cursor.ReadFirstMember(out ReadOnlySpan<byte> name); any; any = cursor.ReadNextMember(out name))
        {
            switch (cursor.Kind)
            {
                case JsonTokenType.Null:
                    cursor.Skip();
                    break;
                case JsonTokenType.StartObject:
                    rules[Encoding.UTF8.GetString(name)] = cursor.ReadKeyedValue<LoyaltyV2Rule, LoyaltyV2RuleReader>()!;
                    break;
                case var _ when name.SequenceEqual("logic"u8):
                    logic = cursor.ReadString();
                    break;
                default:
                    cursor.SkipUnmapped();
                    break;
            }
        }

        return new LoyaltyV2RuleGroup { Logic = logic, Rules = rules };
    }
}
