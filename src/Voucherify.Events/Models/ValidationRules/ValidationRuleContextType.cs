using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Where a validation rule may be used.</summary>
/// <remarks>The wire texts read from the general to the particular: the kind of object, its benefit, then how the benefit is applied.</remarks>
public enum ValidationRuleContextType
{
    /// <summary>Earning rules that grant points for paid orders.</summary>
    [JsonStringEnumMemberName("earning_rule.order.paid")]
    EarningRuleOrderPaid,

    /// <summary>Earning rules that grant points for custom events.</summary>
    [JsonStringEnumMemberName("earning_rule.custom_event")]
    EarningRuleCustomEvent,

    /// <summary>Earning rules that grant points for entering a segment.</summary>
    [JsonStringEnumMemberName("earning_rule.customer.segment.entered")]
    EarningRuleCustomerSegmentEntered,

    /// <summary>Earning rules that grant points for joining a loyalty tier.</summary>
    [JsonStringEnumMemberName("earning_rule.customer.tier.joined")]
    EarningRuleCustomerTierJoined,

    /// <summary>Earning rules that grant points for leaving a loyalty tier.</summary>
    [JsonStringEnumMemberName("earning_rule.customer.tier.left")]
    EarningRuleCustomerTierLeft,

    /// <summary>Earning rules that grant points for moving up to a higher loyalty tier.</summary>
    [JsonStringEnumMemberName("earning_rule.customer.tier.upgraded")]
    EarningRuleCustomerTierUpgraded,

    /// <summary>Earning rules that grant points for falling back to a lower loyalty tier.</summary>
    [JsonStringEnumMemberName("earning_rule.customer.tier.downgraded")]
    EarningRuleCustomerTierDowngraded,

    /// <summary>Earning rules that grant points for keeping a loyalty tier.</summary>
    [JsonStringEnumMemberName("earning_rule.customer.tier.prolonged")]
    EarningRuleCustomerTierProlonged,

    /// <summary>Coupon campaigns, whatever their discount.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons")]
    CampaignDiscountCoupons,

    /// <summary>Coupon campaigns that discount the order as a whole.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.apply_to_order")]
    CampaignDiscountCouponsDiscountApplyToOrder,

    /// <summary>Coupon campaigns that discount chosen items.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.apply_to_items")]
    CampaignDiscountCouponsDiscountApplyToItems,

    /// <summary>Coupon campaigns that split a discount over items by their amounts.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.apply_to_items_proportionally")]
    CampaignDiscountCouponsDiscountApplyToItemsProportionally,

    /// <summary>Coupon campaigns that split a discount over items by their quantities.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.apply_to_items_proportionally_by_quantity")]
    CampaignDiscountCouponsDiscountApplyToItemsProportionallyByQuantity,

    /// <summary>Coupon campaigns that discount every unit of chosen items.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.apply_to_items_by_quantity")]
    CampaignDiscountCouponsDiscountApplyToItemsByQuantity,

    /// <summary>Coupon campaigns that set a new price for chosen items.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.fixed.apply_to_items")]
    CampaignDiscountCouponsDiscountFixedApplyToItems,

    /// <summary>Coupon campaigns that take a percentage off chosen items.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.percent.apply_to_items")]
    CampaignDiscountCouponsDiscountPercentApplyToItems,

    /// <summary>Gift voucher campaigns, whatever the credits pay for.</summary>
    [JsonStringEnumMemberName("campaign.gift_vouchers")]
    CampaignGiftVouchers,

    /// <summary>Gift voucher campaigns whose credits pay for the order as a whole.</summary>
    [JsonStringEnumMemberName("campaign.gift_vouchers.gift.apply_to_order")]
    CampaignGiftVouchersGiftApplyToOrder,

    /// <summary>Gift voucher campaigns whose credits pay for chosen items.</summary>
    [JsonStringEnumMemberName("campaign.gift_vouchers.gift.apply_to_items")]
    CampaignGiftVouchersGiftApplyToItems,

    /// <summary>Referral programs, whatever their discount.</summary>
    [JsonStringEnumMemberName("campaign.referral_program")]
    CampaignReferralProgram,

    /// <summary>Referral programs that discount the order as a whole.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.apply_to_order")]
    CampaignReferralProgramDiscountApplyToOrder,

    /// <summary>Referral programs that discount chosen items.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.apply_to_items")]
    CampaignReferralProgramDiscountApplyToItems,

    /// <summary>Referral programs that split a discount over items by their amounts.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.apply_to_items_proportionally")]
    CampaignReferralProgramDiscountApplyToItemsProportionally,

    /// <summary>Referral programs that split a discount over items by their quantities.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.apply_to_items_proportionally_by_quantity")]
    CampaignReferralProgramDiscountApplyToItemsProportionallyByQuantity,

    /// <summary>Referral programs that discount every unit of chosen items.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.apply_to_items_by_quantity")]
    CampaignReferralProgramDiscountApplyToItemsByQuantity,

    /// <summary>Referral programs that set a new price for chosen items.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.fixed.apply_to_items")]
    CampaignReferralProgramDiscountFixedApplyToItems,

    /// <summary>Referral programs that take a percentage off chosen items.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.percent.apply_to_items")]
    CampaignReferralProgramDiscountPercentApplyToItems,

    /// <summary>Promotions, whatever their discount.</summary>
    [JsonStringEnumMemberName("campaign.promotion")]
    CampaignPromotion,

    /// <summary>Promotions that discount the order as a whole.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.apply_to_order")]
    CampaignPromotionDiscountApplyToOrder,

    /// <summary>Promotions that discount chosen items.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.apply_to_items")]
    CampaignPromotionDiscountApplyToItems,

    /// <summary>Promotions that split a discount over items by their amounts.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.apply_to_items_proportionally")]
    CampaignPromotionDiscountApplyToItemsProportionally,

    /// <summary>Promotions that split a discount over items by their quantities.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.apply_to_items_proportionally_by_quantity")]
    CampaignPromotionDiscountApplyToItemsProportionallyByQuantity,

    /// <summary>Promotions that discount every unit of chosen items.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.apply_to_items_by_quantity")]
    CampaignPromotionDiscountApplyToItemsByQuantity,

    /// <summary>Promotions that set a new price for chosen items.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.fixed.apply_to_items")]
    CampaignPromotionDiscountFixedApplyToItems,

    /// <summary>Promotions that take a percentage off chosen items.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.percent.apply_to_items")]
    CampaignPromotionDiscountPercentApplyToItems,

    /// <summary>Loyalty programs.</summary>
    [JsonStringEnumMemberName("campaign.loyalty_program")]
    CampaignLoyaltyProgram,

    /// <summary>Single discount vouchers, whatever their discount.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher")]
    VoucherDiscountVoucher,

    /// <summary>Single vouchers that discount the order as a whole.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.apply_to_order")]
    VoucherDiscountVoucherDiscountApplyToOrder,

    /// <summary>Single vouchers that discount chosen items.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.apply_to_items")]
    VoucherDiscountVoucherDiscountApplyToItems,

    /// <summary>Single vouchers that split a discount over items by their amounts.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.apply_to_items_proportionally")]
    VoucherDiscountVoucherDiscountApplyToItemsProportionally,

    /// <summary>Single vouchers that split a discount over items by their quantities.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.apply_to_items_proportionally_by_quantity")]
    VoucherDiscountVoucherDiscountApplyToItemsProportionallyByQuantity,

    /// <summary>Single vouchers that discount every unit of chosen items.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.apply_to_items_by_quantity")]
    VoucherDiscountVoucherDiscountApplyToItemsByQuantity,

    /// <summary>Single vouchers that set a new price for chosen items.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.fixed.apply_to_items")]
    VoucherDiscountVoucherDiscountFixedApplyToItems,

    /// <summary>Single vouchers that take a percentage off chosen items.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.percent.apply_to_items")]
    VoucherDiscountVoucherDiscountPercentApplyToItems,

    /// <summary>Single gift vouchers, whatever the credits pay for.</summary>
    [JsonStringEnumMemberName("voucher.gift_voucher")]
    VoucherGiftVoucher,

    /// <summary>Single gift vouchers whose credits pay for the order as a whole.</summary>
    [JsonStringEnumMemberName("voucher.gift_voucher.gift.apply_to_order")]
    VoucherGiftVoucherGiftApplyToOrder,

    /// <summary>Single gift vouchers whose credits pay for chosen items.</summary>
    [JsonStringEnumMemberName("voucher.gift_voucher.gift.apply_to_items")]
    VoucherGiftVoucherGiftApplyToItems,

    /// <summary>Single loyalty cards.</summary>
    [JsonStringEnumMemberName("voucher.loyalty_card")]
    VoucherLoyaltyCard,

    /// <summary>Distributions that a custom event sets off.</summary>
    [JsonStringEnumMemberName("distribution.custom_event")]
    DistributionCustomEvent,

    /// <summary>Distributions that a paid order sets off.</summary>
    [JsonStringEnumMemberName("distribution.order.paid")]
    DistributionOrderPaid,

    /// <summary>Distributions that a new order sets off.</summary>
    [JsonStringEnumMemberName("distribution.order.created")]
    DistributionOrderCreated,

    /// <summary>Distributions that a canceled order sets off.</summary>
    [JsonStringEnumMemberName("distribution.order.canceled")]
    DistributionOrderCanceled,

    /// <summary>Distributions that a changed order sets off.</summary>
    [JsonStringEnumMemberName("distribution.order.updated")]
    DistributionOrderUpdated,

    /// <summary>Rewards with which customers pay with loyalty points.</summary>
    [JsonStringEnumMemberName("reward_assignment.pay_with_points")]
    RewardAssignmentPayWithPoints,

    /// <summary>Everywhere.</summary>
    [JsonStringEnumMemberName("global")]
    Global,
}
