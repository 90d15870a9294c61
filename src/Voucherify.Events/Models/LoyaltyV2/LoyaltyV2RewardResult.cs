namespace Voucherify.Events.Models;

/// <summary>Represents the items that the purchase of a reward granted or that its reversal took back.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2RewardResult
{
    /// <summary>The reward, with its ID and type only.</summary>
    public LoyaltyV2Reward? Reward { get; init; }

    /// <summary>The number of units; <see langword="null"/> if units were not counted.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>The product; <see langword="null"/> if the reward is not a product.</summary>
    public LoyaltyV2Material? Material { get; init; }

    /// <summary>The coupons, gift vouchers, or points; <see langword="null"/> if the reward is not digital.</summary>
    public LoyaltyV2RewardDigitalResult? Digital { get; init; }
}
