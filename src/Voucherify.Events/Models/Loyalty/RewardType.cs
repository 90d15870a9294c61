namespace Voucherify.Events.Models;

/// <summary>What a reward is made of.</summary>
public enum RewardType
{
    /// <summary>A voucher of a campaign, or credits or points added to a card.</summary>
    Campaign = 0,

    /// <summary>Money off an order, paid for with loyalty points.</summary>
    Coin = 1,

    /// <summary>A product or SKU.</summary>
    Material = 2,
}
