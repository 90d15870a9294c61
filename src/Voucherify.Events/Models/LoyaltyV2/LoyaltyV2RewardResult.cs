namespace Voucherify.Events.Models;

/// <summary>What the purchase of a reward gave, or its reversal took back.</summary>
public sealed partial record LoyaltyV2RewardResult
{
    /// <summary>The reward, by its id and type.</summary>
    public LoyaltyV2Reward? Reward { get; init; }

    /// <summary>How many units; null when it was not counted.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>The product; null when it was something else.</summary>
    public LoyaltyV2Material? Material { get; init; }

    /// <summary>The coupons, gift vouchers or points; null when it was something else.</summary>
    public LoyaltyV2RewardDigitalResult? Digital { get; init; }
}
