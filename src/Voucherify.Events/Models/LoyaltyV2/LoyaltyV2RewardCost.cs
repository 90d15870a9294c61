namespace Voucherify.Events.Models;

/// <summary>What a reward costs under certain conditions.</summary>
public sealed partial record LoyaltyV2RewardCost
{
    /// <summary>The id of the cost, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The conditions; null when there are none.</summary>
    public LoyaltyV2RuleGroup? Rules { get; init; }

    /// <summary>The prices, one of which is paid; empty when there are none.</summary>
    public IReadOnlyList<LoyaltyV2RewardSpending> Spending { get; init => field = value ?? []; } = [];
}
