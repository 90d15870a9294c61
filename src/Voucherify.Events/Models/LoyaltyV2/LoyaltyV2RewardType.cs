namespace Voucherify.Events.Models;

/// <summary>What a reward is.</summary>
public enum LoyaltyV2RewardType
{
    /// <summary>A product or a variant of one.</summary>
    Material = 0,

    /// <summary>Coupons, gift vouchers or points.</summary>
    Digital = 1,
}
