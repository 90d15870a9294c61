using Voucherify.Events.Models;

namespace Voucherify.Events.Reading;

/// <summary>Provides alternative spellings of enumeration values in Voucherify's documentation and payloads.</summary>
internal static class WireAliases
{
    public static KeyValuePair<string, int>[] Of(Type type) =>
        type == typeof(RedemptionStatus) ? [new("ROLLED BACK", (int)RedemptionStatus.RolledBack)]
        : type == typeof(RewardRedemptionState) ? [new("ROLLED_BACK", (int)RewardRedemptionState.RolledBack)]
        : [];
}
