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

        while (cursor.NextMember(out ReadOnlySpan<byte> name))
        {
            switch (cursor.Kind)
            {
                case JsonTokenType.Null:
                    break;
                case JsonTokenType.StartObject:
                    rules[Encoding.UTF8.GetString(name)] = cursor.KeyedValue<LoyaltyV2Rule, LoyaltyV2RuleReader>()!;
                    break;
                case var _ when name.SequenceEqual("logic"u8):
                    logic = cursor.Text();
                    break;
                default:
                    cursor.SkipUnmapped();
                    break;
            }
        }

        return new LoyaltyV2RuleGroup { Logic = logic, Rules = rules };
    }
}
