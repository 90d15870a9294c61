namespace Voucherify.Events.Models;

/// <summary>Represents the cost of a reward under specific conditions.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2RewardCost
{
    /// <summary>The ID of the cost, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The conditions; <see langword="null"/> if there are none.</summary>
    public LoyaltyV2RuleGroup? Rules { get; init; }

    /// <summary>The prices, one of which the member pays; empty if there are none.</summary>
    public IReadOnlyList<LoyaltyV2RewardSpending> Spending { get; init => field = value ?? []; } = [];
}
