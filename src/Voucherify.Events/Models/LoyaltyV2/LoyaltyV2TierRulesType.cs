namespace Voucherify.Events.Models;

/// <summary>Specifies the tiers to which an earning applies.</summary>
public enum LoyaltyV2TierRulesType
{
    /// <summary>The earning applies regardless of the tier.</summary>
    NoRequirements = 0,

    /// <summary>The earning applies to members of the specified tiers.</summary>
    AnyOf = 1,
}
