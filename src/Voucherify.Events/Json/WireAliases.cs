using Voucherify.Events.Models;

namespace Voucherify.Events.Json;

/// <summary>Other spellings of enumeration values that Voucherify's documentation and payloads use.</summary>
internal static class WireAliases
{
    private static readonly (string Text, Enum Value)[] s_all =
    [
        ("ROLLED BACK", RedemptionStatus.RolledBack),
        ("ROLLED_BACK", RewardRedemptionState.RolledBack),
    ];

    public static IEnumerable<KeyValuePair<string, TEnum>> Of<TEnum>()
        where TEnum : struct, Enum =>
        s_all.Where(alias => alias.Value is TEnum).Select(alias => KeyValuePair.Create(alias.Text, (TEnum)alias.Value));
}
