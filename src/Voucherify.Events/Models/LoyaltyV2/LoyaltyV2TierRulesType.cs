namespace Voucherify.Events.Models;

/// <summary>Which tiers an earning applies to.</summary>
public enum LoyaltyV2TierRulesType
{
    /// <summary>It applies whatever the tier.</summary>
    NoRequirements = 0,

    /// <summary>It applies to members of the tiers that are given.</summary>
    AnyOf = 1,
}
