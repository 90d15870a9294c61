namespace Voucherify.Events.Models;

/// <summary>Specifies the type of a reward.</summary>
public enum LoyaltyV2RewardType
{
    /// <summary>A product or a product variant.</summary>
    Material = 0,

    /// <summary>Coupons, gift vouchers, or points.</summary>
    Digital = 1,
}
