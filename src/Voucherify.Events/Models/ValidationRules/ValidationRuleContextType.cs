using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the context in which a validation rule can be used.</summary>
/// <remarks>
/// The JSON values are structured from general to specific: the type of the object, its benefit, and how the benefit is applied.
/// </remarks>
public enum ValidationRuleContextType
{
    /// <summary>Earning rules that grant points for paid orders.</summary>
    [JsonStringEnumMemberName("earning_rule.order.paid")]
    EarningRuleOrderPaid = 0,

    /// <summary>Earning rules that grant points for custom events.</summary>
    [JsonStringEnumMemberName("earning_rule.custom_event")]
    EarningRuleCustomEvent = 1,

    /// <summary>Earning rules that grant points for entering a segment.</summary>
    [JsonStringEnumMemberName("earning_rule.customer.segment.entered")]
    EarningRuleCustomerSegmentEntered = 2,

    /// <summary>Earning rules that grant points for joining a loyalty tier.</summary>
    [JsonStringEnumMemberName("earning_rule.customer.tier.joined")]
    EarningRuleCustomerTierJoined = 3,

    /// <summary>Earning rules that grant points for leaving a loyalty tier.</summary>
    [JsonStringEnumMemberName("earning_rule.customer.tier.left")]
    EarningRuleCustomerTierLeft = 4,

    /// <summary>Earning rules that grant points for moving up to a higher loyalty tier.</summary>
    [JsonStringEnumMemberName("earning_rule.customer.tier.upgraded")]
    EarningRuleCustomerTierUpgraded = 5,

    /// <summary>Earning rules that grant points for moving down to a lower loyalty tier.</summary>
    [JsonStringEnumMemberName("earning_rule.customer.tier.downgraded")]
    EarningRuleCustomerTierDowngraded = 6,

    /// <summary>Earning rules that grant points for keeping a loyalty tier.</summary>
    [JsonStringEnumMemberName("earning_rule.customer.tier.prolonged")]
    EarningRuleCustomerTierProlonged = 7,

    /// <summary>Coupon campaigns with any discount.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons")]
    CampaignDiscountCoupons = 8,

    /// <summary>Coupon campaigns that discount the order as a whole.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.apply_to_order")]
    CampaignDiscountCouponsDiscountApplyToOrder = 9,

    /// <summary>Coupon campaigns that discount selected items.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.apply_to_items")]
    CampaignDiscountCouponsDiscountApplyToItems = 10,

    /// <summary>Coupon campaigns that distribute a discount over items in proportion to their amounts.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.apply_to_items_proportionally")]
    CampaignDiscountCouponsDiscountApplyToItemsProportionally = 11,

    /// <summary>Coupon campaigns that distribute a discount over items in proportion to their quantities.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.apply_to_items_proportionally_by_quantity")]
    CampaignDiscountCouponsDiscountApplyToItemsProportionallyByQuantity = 12,

    /// <summary>Coupon campaigns that discount every unit of selected items.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.apply_to_items_by_quantity")]
    CampaignDiscountCouponsDiscountApplyToItemsByQuantity = 13,

    /// <summary>Coupon campaigns that set a new price for selected items.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.fixed.apply_to_items")]
    CampaignDiscountCouponsDiscountFixedApplyToItems = 14,

    /// <summary>Coupon campaigns that discount selected items by a percentage.</summary>
    [JsonStringEnumMemberName("campaign.discount_coupons.discount.percent.apply_to_items")]
    CampaignDiscountCouponsDiscountPercentApplyToItems = 15,

    /// <summary>Gift voucher campaigns with any use of the credits.</summary>
    [JsonStringEnumMemberName("campaign.gift_vouchers")]
    CampaignGiftVouchers = 16,

    /// <summary>Gift voucher campaigns whose credits pay for the order as a whole.</summary>
    [JsonStringEnumMemberName("campaign.gift_vouchers.gift.apply_to_order")]
    CampaignGiftVouchersGiftApplyToOrder = 17,

    /// <summary>Gift voucher campaigns whose credits pay for selected items.</summary>
    [JsonStringEnumMemberName("campaign.gift_vouchers.gift.apply_to_items")]
    CampaignGiftVouchersGiftApplyToItems = 18,

    /// <summary>Referral programs with any discount.</summary>
    [JsonStringEnumMemberName("campaign.referral_program")]
    CampaignReferralProgram = 19,

    /// <summary>Referral programs that discount the order as a whole.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.apply_to_order")]
    CampaignReferralProgramDiscountApplyToOrder = 20,

    /// <summary>Referral programs that discount selected items.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.apply_to_items")]
    CampaignReferralProgramDiscountApplyToItems = 21,

    /// <summary>Referral programs that distribute a discount over items in proportion to their amounts.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.apply_to_items_proportionally")]
    CampaignReferralProgramDiscountApplyToItemsProportionally = 22,

    /// <summary>Referral programs that distribute a discount over items in proportion to their quantities.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.apply_to_items_proportionally_by_quantity")]
    CampaignReferralProgramDiscountApplyToItemsProportionallyByQuantity = 23,

    /// <summary>Referral programs that discount every unit of selected items.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.apply_to_items_by_quantity")]
    CampaignReferralProgramDiscountApplyToItemsByQuantity = 24,

    /// <summary>Referral programs that set a new price for selected items.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.fixed.apply_to_items")]
    CampaignReferralProgramDiscountFixedApplyToItems = 25,

    /// <summary>Referral programs that discount selected items by a percentage.</summary>
    [JsonStringEnumMemberName("campaign.referral_program.discount.percent.apply_to_items")]
    CampaignReferralProgramDiscountPercentApplyToItems = 26,

    /// <summary>Promotions with any discount.</summary>
    [JsonStringEnumMemberName("campaign.promotion")]
    CampaignPromotion = 27,

    /// <summary>Promotions that discount the order as a whole.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.apply_to_order")]
    CampaignPromotionDiscountApplyToOrder = 28,

    /// <summary>Promotions that discount selected items.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.apply_to_items")]
    CampaignPromotionDiscountApplyToItems = 29,

    /// <summary>Promotions that distribute a discount over items in proportion to their amounts.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.apply_to_items_proportionally")]
    CampaignPromotionDiscountApplyToItemsProportionally = 30,

    /// <summary>Promotions that distribute a discount over items in proportion to their quantities.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.apply_to_items_proportionally_by_quantity")]
    CampaignPromotionDiscountApplyToItemsProportionallyByQuantity = 31,

    /// <summary>Promotions that discount every unit of selected items.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.apply_to_items_by_quantity")]
    CampaignPromotionDiscountApplyToItemsByQuantity = 32,

    /// <summary>Promotions that set a new price for selected items.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.fixed.apply_to_items")]
    CampaignPromotionDiscountFixedApplyToItems = 33,

    /// <summary>Promotions that discount selected items by a percentage.</summary>
    [JsonStringEnumMemberName("campaign.promotion.discount.percent.apply_to_items")]
    CampaignPromotionDiscountPercentApplyToItems = 34,

    /// <summary>Loyalty programs.</summary>
    [JsonStringEnumMemberName("campaign.loyalty_program")]
    CampaignLoyaltyProgram = 35,

    /// <summary>Standalone discount vouchers with any discount.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher")]
    VoucherDiscountVoucher = 36,

    /// <summary>Standalone vouchers that discount the order as a whole.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.apply_to_order")]
    VoucherDiscountVoucherDiscountApplyToOrder = 37,

    /// <summary>Standalone vouchers that discount selected items.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.apply_to_items")]
    VoucherDiscountVoucherDiscountApplyToItems = 38,

    /// <summary>Standalone vouchers that distribute a discount over items in proportion to their amounts.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.apply_to_items_proportionally")]
    VoucherDiscountVoucherDiscountApplyToItemsProportionally = 39,

    /// <summary>Standalone vouchers that distribute a discount over items in proportion to their quantities.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.apply_to_items_proportionally_by_quantity")]
    VoucherDiscountVoucherDiscountApplyToItemsProportionallyByQuantity = 40,

    /// <summary>Standalone vouchers that discount every unit of selected items.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.apply_to_items_by_quantity")]
    VoucherDiscountVoucherDiscountApplyToItemsByQuantity = 41,

    /// <summary>Standalone vouchers that set a new price for selected items.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.fixed.apply_to_items")]
    VoucherDiscountVoucherDiscountFixedApplyToItems = 42,

    /// <summary>Standalone vouchers that discount selected items by a percentage.</summary>
    [JsonStringEnumMemberName("voucher.discount_voucher.discount.percent.apply_to_items")]
    VoucherDiscountVoucherDiscountPercentApplyToItems = 43,

    /// <summary>Standalone gift vouchers with any use of the credits.</summary>
    [JsonStringEnumMemberName("voucher.gift_voucher")]
    VoucherGiftVoucher = 44,

    /// <summary>Standalone gift vouchers whose credits pay for the order as a whole.</summary>
    [JsonStringEnumMemberName("voucher.gift_voucher.gift.apply_to_order")]
    VoucherGiftVoucherGiftApplyToOrder = 45,

    /// <summary>Standalone gift vouchers whose credits pay for selected items.</summary>
    [JsonStringEnumMemberName("voucher.gift_voucher.gift.apply_to_items")]
    VoucherGiftVoucherGiftApplyToItems = 46,

    /// <summary>Standalone loyalty cards.</summary>
    [JsonStringEnumMemberName("voucher.loyalty_card")]
    VoucherLoyaltyCard = 47,

    /// <summary>Distributions that a custom event triggers.</summary>
    [JsonStringEnumMemberName("distribution.custom_event")]
    DistributionCustomEvent = 48,

    /// <summary>Distributions that a paid order triggers.</summary>
    [JsonStringEnumMemberName("distribution.order.paid")]
    DistributionOrderPaid = 49,

    /// <summary>Distributions that a new order triggers.</summary>
    [JsonStringEnumMemberName("distribution.order.created")]
    DistributionOrderCreated = 50,

    /// <summary>Distributions that a canceled order triggers.</summary>
    [JsonStringEnumMemberName("distribution.order.canceled")]
    DistributionOrderCanceled = 51,

    /// <summary>Distributions that an updated order triggers.</summary>
    [JsonStringEnumMemberName("distribution.order.updated")]
    DistributionOrderUpdated = 52,

    /// <summary>Rewards that let customers pay with loyalty points.</summary>
    [JsonStringEnumMemberName("reward_assignment.pay_with_points")]
    RewardAssignmentPayWithPoints = 53,

    /// <summary>All contexts.</summary>
    [JsonStringEnumMemberName("global")]
    Global = 54,
}
