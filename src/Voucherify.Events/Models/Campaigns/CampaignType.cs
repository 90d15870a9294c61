namespace Voucherify.Events.Models;

/// <summary>What a campaign hands out.</summary>
public enum CampaignType
{
    /// <summary>Loyalty cards that collect points.</summary>
    LoyaltyProgram = 0,

    /// <summary>Gift cards that hold credits to spend.</summary>
    GiftVouchers = 1,

    /// <summary>Coupons that each carry a code for a discount.</summary>
    DiscountCoupons = 2,

    /// <summary>Discounts without a code, granted by promotion tiers to whoever qualifies.</summary>
    Promotion = 3,

    /// <summary>Codes that customers pass on to win new customers.</summary>
    ReferralProgram = 4,
}
