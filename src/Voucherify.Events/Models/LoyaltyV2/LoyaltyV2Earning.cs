namespace Voucherify.Events.Models;

/// <summary>Represents the effects that an earning rule grants under specific conditions.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2Earning
{
    /// <summary>The ID of the earning, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the earning; <see langword="null"/> if it has no name.</summary>
    public string? Name { get; init; }

    /// <summary>The conditions; <see langword="null"/> if there are none.</summary>
    public LoyaltyV2RuleGroup? Rules { get; init; }

    /// <summary>The tiers to which the earning applies.</summary>
    public LoyaltyV2TierRules? TierRules { get; init; }

    /// <summary>The effects that are granted; empty if Voucherify sent none.</summary>
    public IReadOnlyList<LoyaltyV2Effect> Effects { get; init => field = value ?? []; } = [];
}
