using Voucherify.Events.Models;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Reading;

internal readonly struct ValidationRuleTreeReader : IRecordReader<ValidationRuleTree>, IRuleGroup<ValidationRuleTree, ValidationRuleNode>
{
    public static bool HasLimit => true;

    public static ValidationRuleTree? Read(ref JsonCursor cursor) =>
        RuleGroupConverter<ValidationRuleTree, ValidationRuleNode, ValidationRuleTreeReader>.Read<ValidationRuleNodeReader>(ref cursor);

    public static ValidationRuleTree Create(IReadOnlyDictionary<string, ValidationRuleNode> rules, string? logic, long? limit) =>
        new() { Nodes = rules, Logic = logic, Limit = limit };

    public static (IReadOnlyDictionary<string, ValidationRuleNode> Rules, string? Logic, long? Limit) PartsOf(ValidationRuleTree group) =>
        (group.Nodes, group.Logic, group.Limit);
}
