using Voucherify.Events.Models;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Reading;

internal readonly struct LoyaltyV2RuleGroupReader : IRecordReader<LoyaltyV2RuleGroup>, IRuleGroup<LoyaltyV2RuleGroup, LoyaltyV2Rule>
{
    public static bool HasLimit => false;

    public static LoyaltyV2RuleGroup? Read(ref JsonCursor cursor) =>
        RuleGroupConverter<LoyaltyV2RuleGroup, LoyaltyV2Rule, LoyaltyV2RuleGroupReader>.Read<LoyaltyV2RuleReader>(ref cursor);

    public static LoyaltyV2RuleGroup Create(IReadOnlyDictionary<string, LoyaltyV2Rule> rules, string? logic, long? limit) =>
        new() { Rules = rules, Logic = logic };

    public static (IReadOnlyDictionary<string, LoyaltyV2Rule> Rules, string? Logic, long? Limit) PartsOf(LoyaltyV2RuleGroup group) =>
        (group.Rules, group.Logic, null);
}
