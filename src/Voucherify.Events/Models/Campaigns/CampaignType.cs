namespace Voucherify.Events.Models;

/// <summary>Specifies the type of a campaign.</summary>
public enum CampaignType
{
    /// <summary>A program of loyalty cards that collect points.</summary>
    LoyaltyProgram = 0,

    /// <summary>Gift cards that hold credits to spend.</summary>
    GiftVouchers = 1,

    /// <summary>Coupons that each have a code for a discount.</summary>
    DiscountCoupons = 2,

    /// <summary>Discounts without a code that promotion tiers grant to every customer who qualifies.</summary>
    Promotion = 3,

    /// <summary>Codes that customers share to refer new customers.</summary>
    ReferralProgram = 4,
}
