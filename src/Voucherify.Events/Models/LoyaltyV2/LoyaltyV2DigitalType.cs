namespace Voucherify.Events.Models;

/// <summary>Specifies the type of a digital reward or benefit.</summary>
public enum LoyaltyV2DigitalType
{
    /// <summary>Discount coupons of a campaign.</summary>
    DiscountCoupons = 0,

    /// <summary>Gift vouchers of a campaign.</summary>
    GiftVouchers = 1,

    /// <summary>Loyalty points.</summary>
    LoyaltyCardPoints = 2,
}
