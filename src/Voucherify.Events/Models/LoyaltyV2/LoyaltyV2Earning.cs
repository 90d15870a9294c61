namespace Voucherify.Events.Models;

/// <summary>What an earning rule grants under certain conditions.</summary>
public sealed partial record LoyaltyV2Earning
{
    /// <summary>The id of the earning, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the earning; null if it has none.</summary>
    public string? Name { get; init; }

    /// <summary>The conditions; null when there are none.</summary>
    public LoyaltyV2RuleGroup? Rules { get; init; }

    /// <summary>The tiers to which the earning applies.</summary>
    public LoyaltyV2TierRules? TierRules { get; init; }

    /// <summary>What is granted; empty when none were sent.</summary>
    public IReadOnlyList<LoyaltyV2Effect> Effects { get; init => field = value ?? []; } = [];
}
