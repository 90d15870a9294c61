using Voucherify.Events.Models;

namespace Voucherify.Events.Json;

/// <summary>Other spellings of enumeration values that Voucherify's documentation and payloads use.</summary>
internal static class WireAliases
{
    private static readonly (Type Type, string Text, int Value)[] s_all =
    [
        (typeof(RedemptionStatus), "ROLLED BACK", (int)RedemptionStatus.RolledBack),
        (typeof(RewardRedemptionState), "ROLLED_BACK", (int)RewardRedemptionState.RolledBack),
    ];

    public static IEnumerable<(string Text, int Value)> Of(Type type) =>
        s_all.Where(alias => alias.Type == type).Select(alias => (alias.Text, alias.Value));
}
