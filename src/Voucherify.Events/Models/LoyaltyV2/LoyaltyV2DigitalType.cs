namespace Voucherify.Events.Models;

/// <summary>What a digital reward or benefit is.</summary>
public enum LoyaltyV2DigitalType
{
    /// <summary>Discount coupons of a campaign.</summary>
    DiscountCoupons,

    /// <summary>Gift vouchers of a campaign.</summary>
    GiftVouchers,

    /// <summary>Loyalty points.</summary>
    LoyaltyCardPoints,
}
