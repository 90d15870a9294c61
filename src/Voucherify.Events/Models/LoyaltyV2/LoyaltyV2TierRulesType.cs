namespace Voucherify.Events.Models;

/// <summary>Which tiers an earning applies to.</summary>
public enum LoyaltyV2TierRulesType
{
    /// <summary>It applies whatever the tier.</summary>
    NoRequirements,

    /// <summary>It applies to members of the tiers that are given.</summary>
    AnyOf,
}
