using Voucherify.Events.Reading;

namespace Voucherify.Events;

/// <summary>The wire names of all events that this version has a record for.</summary>
public static class EventTypes
{
    /// <summary><c>business_validation_rule.assignment.created</c>: <see cref="Voucherify.Events.BusinessValidationRuleAssignmentCreated"/>.</summary>
    public const string BusinessValidationRuleAssignmentCreated = Voucherify.Events.BusinessValidationRuleAssignmentCreated.EventType;

    /// <summary><c>business_validation_rule.assignment.deleted</c>: <see cref="Voucherify.Events.BusinessValidationRuleAssignmentDeleted"/>.</summary>
    public const string BusinessValidationRuleAssignmentDeleted = Voucherify.Events.BusinessValidationRuleAssignmentDeleted.EventType;

    /// <summary><c>business_validation_rule.created</c>: <see cref="Voucherify.Events.BusinessValidationRuleCreated"/>.</summary>
    public const string BusinessValidationRuleCreated = Voucherify.Events.BusinessValidationRuleCreated.EventType;

    /// <summary><c>business_validation_rule.deleted</c>: <see cref="Voucherify.Events.BusinessValidationRuleDeleted"/>.</summary>
    public const string BusinessValidationRuleDeleted = Voucherify.Events.BusinessValidationRuleDeleted.EventType;

    /// <summary><c>business_validation_rule.updated</c>: <see cref="Voucherify.Events.BusinessValidationRuleUpdated"/>.</summary>
    public const string BusinessValidationRuleUpdated = Voucherify.Events.BusinessValidationRuleUpdated.EventType;

    /// <summary><c>campaign.created</c>: <see cref="Voucherify.Events.CampaignCreated"/>.</summary>
    public const string CampaignCreated = Voucherify.Events.CampaignCreated.EventType;

    /// <summary><c>campaign.deleted</c>: <see cref="Voucherify.Events.CampaignDeleted"/>.</summary>
    public const string CampaignDeleted = Voucherify.Events.CampaignDeleted.EventType;

    /// <summary><c>campaign.disabled</c>: <see cref="Voucherify.Events.CampaignDisabled"/>.</summary>
    public const string CampaignDisabled = Voucherify.Events.CampaignDisabled.EventType;

    /// <summary><c>campaign.earning_rule.assigned</c>: <see cref="Voucherify.Events.CampaignEarningRuleAssigned"/>.</summary>
    public const string CampaignEarningRuleAssigned = Voucherify.Events.CampaignEarningRuleAssigned.EventType;

    /// <summary><c>campaign.earning_rule.deleted</c>: <see cref="Voucherify.Events.CampaignEarningRuleDeleted"/>.</summary>
    public const string CampaignEarningRuleDeleted = Voucherify.Events.CampaignEarningRuleDeleted.EventType;

    /// <summary><c>campaign.earning_rule.disabled</c>: <see cref="Voucherify.Events.CampaignEarningRuleDisabled"/>.</summary>
    public const string CampaignEarningRuleDisabled = Voucherify.Events.CampaignEarningRuleDisabled.EventType;

    /// <summary><c>campaign.earning_rule.enabled</c>: <see cref="Voucherify.Events.CampaignEarningRuleEnabled"/>.</summary>
    public const string CampaignEarningRuleEnabled = Voucherify.Events.CampaignEarningRuleEnabled.EventType;

    /// <summary><c>campaign.earning_rule.updated</c>: <see cref="Voucherify.Events.CampaignEarningRuleUpdated"/>.</summary>
    public const string CampaignEarningRuleUpdated = Voucherify.Events.CampaignEarningRuleUpdated.EventType;

    /// <summary><c>campaign.enabled</c>: <see cref="Voucherify.Events.CampaignEnabled"/>.</summary>
    public const string CampaignEnabled = Voucherify.Events.CampaignEnabled.EventType;

    /// <summary><c>campaign.loyalty_tier.created</c>: <see cref="Voucherify.Events.CampaignLoyaltyTierCreated"/>.</summary>
    public const string CampaignLoyaltyTierCreated = Voucherify.Events.CampaignLoyaltyTierCreated.EventType;

    /// <summary><c>campaign.loyalty_tier.deleted</c>: <see cref="Voucherify.Events.CampaignLoyaltyTierDeleted"/>.</summary>
    public const string CampaignLoyaltyTierDeleted = Voucherify.Events.CampaignLoyaltyTierDeleted.EventType;

    /// <summary><c>campaign.loyalty_tier.updated</c>: <see cref="Voucherify.Events.CampaignLoyaltyTierUpdated"/>.</summary>
    public const string CampaignLoyaltyTierUpdated = Voucherify.Events.CampaignLoyaltyTierUpdated.EventType;

    /// <summary><c>campaign.promotion_stack.created</c>: <see cref="Voucherify.Events.CampaignPromotionStackCreated"/>.</summary>
    public const string CampaignPromotionStackCreated = Voucherify.Events.CampaignPromotionStackCreated.EventType;

    /// <summary><c>campaign.promotion_stack.updated</c>: <see cref="Voucherify.Events.CampaignPromotionStackUpdated"/>.</summary>
    public const string CampaignPromotionStackUpdated = Voucherify.Events.CampaignPromotionStackUpdated.EventType;

    /// <summary><c>campaign.promotion_tier.created</c>: <see cref="Voucherify.Events.CampaignPromotionTierCreated"/>.</summary>
    public const string CampaignPromotionTierCreated = Voucherify.Events.CampaignPromotionTierCreated.EventType;

    /// <summary><c>campaign.promotion_tier.deleted</c>: <see cref="Voucherify.Events.CampaignPromotionTierDeleted"/>.</summary>
    public const string CampaignPromotionTierDeleted = Voucherify.Events.CampaignPromotionTierDeleted.EventType;

    /// <summary><c>campaign.promotion_tier.disabled</c>: <see cref="Voucherify.Events.CampaignPromotionTierDisabled"/>.</summary>
    public const string CampaignPromotionTierDisabled = Voucherify.Events.CampaignPromotionTierDisabled.EventType;

    /// <summary><c>campaign.promotion_tier.enabled</c>: <see cref="Voucherify.Events.CampaignPromotionTierEnabled"/>.</summary>
    public const string CampaignPromotionTierEnabled = Voucherify.Events.CampaignPromotionTierEnabled.EventType;

    /// <summary><c>campaign.promotion_tier.updated</c>: <see cref="Voucherify.Events.CampaignPromotionTierUpdated"/>.</summary>
    public const string CampaignPromotionTierUpdated = Voucherify.Events.CampaignPromotionTierUpdated.EventType;

    /// <summary><c>campaign.referral_tier.created</c>: <see cref="Voucherify.Events.CampaignReferralTierCreated"/>.</summary>
    public const string CampaignReferralTierCreated = Voucherify.Events.CampaignReferralTierCreated.EventType;

    /// <summary><c>campaign.referral_tier.deleted</c>: <see cref="Voucherify.Events.CampaignReferralTierDeleted"/>.</summary>
    public const string CampaignReferralTierDeleted = Voucherify.Events.CampaignReferralTierDeleted.EventType;

    /// <summary><c>campaign.referral_tier.updated</c>: <see cref="Voucherify.Events.CampaignReferralTierUpdated"/>.</summary>
    public const string CampaignReferralTierUpdated = Voucherify.Events.CampaignReferralTierUpdated.EventType;

    /// <summary><c>campaign.reward.assignment.created</c>: <see cref="Voucherify.Events.CampaignRewardAssignmentCreated"/>.</summary>
    public const string CampaignRewardAssignmentCreated = Voucherify.Events.CampaignRewardAssignmentCreated.EventType;

    /// <summary><c>campaign.reward.assignment.deleted</c>: <see cref="Voucherify.Events.CampaignRewardAssignmentDeleted"/>.</summary>
    public const string CampaignRewardAssignmentDeleted = Voucherify.Events.CampaignRewardAssignmentDeleted.EventType;

    /// <summary><c>campaign.reward.assignment.updated</c>: <see cref="Voucherify.Events.CampaignRewardAssignmentUpdated"/>.</summary>
    public const string CampaignRewardAssignmentUpdated = Voucherify.Events.CampaignRewardAssignmentUpdated.EventType;

    /// <summary><c>campaign.updated</c>: <see cref="Voucherify.Events.CampaignUpdated"/>.</summary>
    public const string CampaignUpdated = Voucherify.Events.CampaignUpdated.EventType;

    /// <summary><c>campaign.vouchers.added</c>: <see cref="Voucherify.Events.CampaignVouchersAdded"/>.</summary>
    public const string CampaignVouchersAdded = Voucherify.Events.CampaignVouchersAdded.EventType;

    /// <summary><c>campaign.vouchers.generation.completed</c>: <see cref="Voucherify.Events.CampaignVouchersGenerationCompleted"/>.</summary>
    public const string CampaignVouchersGenerationCompleted = Voucherify.Events.CampaignVouchersGenerationCompleted.EventType;

    /// <summary><c>campaign.vouchers.generation.failed</c>: <see cref="Voucherify.Events.CampaignVouchersGenerationFailed"/>.</summary>
    public const string CampaignVouchersGenerationFailed = Voucherify.Events.CampaignVouchersGenerationFailed.EventType;

    /// <summary><c>campaign.vouchers.generation.started</c>: <see cref="Voucherify.Events.CampaignVouchersGenerationStarted"/>.</summary>
    public const string CampaignVouchersGenerationStarted = Voucherify.Events.CampaignVouchersGenerationStarted.EventType;

    /// <summary><c>customer.confirmed</c>: <see cref="Voucherify.Events.CustomerConfirmed"/>.</summary>
    public const string CustomerConfirmed = Voucherify.Events.CustomerConfirmed.EventType;

    /// <summary><c>customer.created</c>: <see cref="Voucherify.Events.CustomerCreated"/>.</summary>
    public const string CustomerCreated = Voucherify.Events.CustomerCreated.EventType;

    /// <summary><c>customer.custom_event</c>: <see cref="Voucherify.Events.CustomerCustomEvent"/>.</summary>
    public const string CustomerCustomEvent = Voucherify.Events.CustomerCustomEvent.EventType;

    /// <summary><c>customer.deleted</c>: <see cref="Voucherify.Events.CustomerDeleted"/>.</summary>
    public const string CustomerDeleted = Voucherify.Events.CustomerDeleted.EventType;

    /// <summary><c>customer.holder.assignment.created</c>: <see cref="Voucherify.Events.CustomerHolderAssignmentCreated"/>.</summary>
    public const string CustomerHolderAssignmentCreated = Voucherify.Events.CustomerHolderAssignmentCreated.EventType;

    /// <summary><c>customer.holder.assignment.deleted</c>: <see cref="Voucherify.Events.CustomerHolderAssignmentDeleted"/>.</summary>
    public const string CustomerHolderAssignmentDeleted = Voucherify.Events.CustomerHolderAssignmentDeleted.EventType;

    /// <summary><c>customer.loyalty.tier.downgraded</c>: <see cref="Voucherify.Events.CustomerLoyaltyTierDowngraded"/>.</summary>
    public const string CustomerLoyaltyTierDowngraded = Voucherify.Events.CustomerLoyaltyTierDowngraded.EventType;

    /// <summary><c>customer.loyalty.tier.joined</c>: <see cref="Voucherify.Events.CustomerLoyaltyTierJoined"/>.</summary>
    public const string CustomerLoyaltyTierJoined = Voucherify.Events.CustomerLoyaltyTierJoined.EventType;

    /// <summary><c>customer.loyalty.tier.left</c>: <see cref="Voucherify.Events.CustomerLoyaltyTierLeft"/>.</summary>
    public const string CustomerLoyaltyTierLeft = Voucherify.Events.CustomerLoyaltyTierLeft.EventType;

    /// <summary><c>customer.loyalty.tier.prolonged</c>: <see cref="Voucherify.Events.CustomerLoyaltyTierProlonged"/>.</summary>
    public const string CustomerLoyaltyTierProlonged = Voucherify.Events.CustomerLoyaltyTierProlonged.EventType;

    /// <summary><c>customer.loyalty.tier.upgraded</c>: <see cref="Voucherify.Events.CustomerLoyaltyTierUpgraded"/>.</summary>
    public const string CustomerLoyaltyTierUpgraded = Voucherify.Events.CustomerLoyaltyTierUpgraded.EventType;

    /// <summary><c>customer.order.canceled</c>: <see cref="Voucherify.Events.CustomerOrderCanceled"/>.</summary>
    public const string CustomerOrderCanceled = Voucherify.Events.CustomerOrderCanceled.EventType;

    /// <summary><c>customer.order.created</c>: <see cref="Voucherify.Events.CustomerOrderCreated"/>.</summary>
    public const string CustomerOrderCreated = Voucherify.Events.CustomerOrderCreated.EventType;

    /// <summary><c>customer.order.paid</c>: <see cref="Voucherify.Events.CustomerOrderPaid"/>.</summary>
    public const string CustomerOrderPaid = Voucherify.Events.CustomerOrderPaid.EventType;

    /// <summary><c>customer.order.updated</c>: <see cref="Voucherify.Events.CustomerOrderUpdated"/>.</summary>
    public const string CustomerOrderUpdated = Voucherify.Events.CustomerOrderUpdated.EventType;

    /// <summary><c>customer.publication.succeeded</c>: <see cref="Voucherify.Events.CustomerPublicationSucceeded"/>.</summary>
    public const string CustomerPublicationSucceeded = Voucherify.Events.CustomerPublicationSucceeded.EventType;

    /// <summary><c>customer.redemption.rollback.succeeded</c>: <see cref="Voucherify.Events.CustomerRedemptionRollbackSucceeded"/>.</summary>
    public const string CustomerRedemptionRollbackSucceeded = Voucherify.Events.CustomerRedemptionRollbackSucceeded.EventType;

    /// <summary><c>customer.redemption.succeeded</c>: <see cref="Voucherify.Events.CustomerRedemptionSucceeded"/>.</summary>
    public const string CustomerRedemptionSucceeded = Voucherify.Events.CustomerRedemptionSucceeded.EventType;

    /// <summary><c>customer.referred</c>: <see cref="Voucherify.Events.CustomerReferred"/>.</summary>
    public const string CustomerReferred = Voucherify.Events.CustomerReferred.EventType;

    /// <summary><c>customer.reward_redemptions.completed</c>: <see cref="Voucherify.Events.CustomerRewardRedemptionsCompleted"/>.</summary>
    public const string CustomerRewardRedemptionsCompleted = Voucherify.Events.CustomerRewardRedemptionsCompleted.EventType;

    /// <summary><c>customer.reward_redemptions.created</c>: <see cref="Voucherify.Events.CustomerRewardRedemptionsCreated"/>.</summary>
    public const string CustomerRewardRedemptionsCreated = Voucherify.Events.CustomerRewardRedemptionsCreated.EventType;

    /// <summary><c>customer.reward_redemptions.pending</c>: <see cref="Voucherify.Events.CustomerRewardRedemptionsPending"/>.</summary>
    public const string CustomerRewardRedemptionsPending = Voucherify.Events.CustomerRewardRedemptionsPending.EventType;

    /// <summary><c>customer.rewarded</c>: <see cref="Voucherify.Events.CustomerRewarded"/>.</summary>
    public const string CustomerRewarded = Voucherify.Events.CustomerRewarded.EventType;

    /// <summary><c>customer.rewarded.loyalty_points</c>: <see cref="Voucherify.Events.CustomerRewardedLoyaltyPoints"/>.</summary>
    public const string CustomerRewardedLoyaltyPoints = Voucherify.Events.CustomerRewardedLoyaltyPoints.EventType;

    /// <summary><c>customer.segment.entered</c>: <see cref="Voucherify.Events.CustomerSegmentEntered"/>.</summary>
    public const string CustomerSegmentEntered = Voucherify.Events.CustomerSegmentEntered.EventType;

    /// <summary><c>customer.segment.left</c>: <see cref="Voucherify.Events.CustomerSegmentLeft"/>.</summary>
    public const string CustomerSegmentLeft = Voucherify.Events.CustomerSegmentLeft.EventType;

    /// <summary><c>customer.updated</c>: <see cref="Voucherify.Events.CustomerUpdated"/>.</summary>
    public const string CustomerUpdated = Voucherify.Events.CustomerUpdated.EventType;

    /// <summary><c>customer.voucher.gift.balance_added</c>: <see cref="Voucherify.Events.CustomerVoucherGiftBalanceAdded"/>.</summary>
    public const string CustomerVoucherGiftBalanceAdded = Voucherify.Events.CustomerVoucherGiftBalanceAdded.EventType;

    /// <summary><c>customer.voucher.loyalty_card.pending_points.activated</c>: <see cref="Voucherify.Events.CustomerVoucherLoyaltyCardPendingPointsActivated"/>.</summary>
    public const string CustomerVoucherLoyaltyCardPendingPointsActivated = Voucherify.Events.CustomerVoucherLoyaltyCardPendingPointsActivated.EventType;

    /// <summary><c>customer.voucher.loyalty_card.pending_points.added</c>: <see cref="Voucherify.Events.CustomerVoucherLoyaltyCardPendingPointsAdded"/>.</summary>
    public const string CustomerVoucherLoyaltyCardPendingPointsAdded = Voucherify.Events.CustomerVoucherLoyaltyCardPendingPointsAdded.EventType;

    /// <summary><c>customer.voucher.loyalty_card.pending_points.canceled</c>: <see cref="Voucherify.Events.CustomerVoucherLoyaltyCardPendingPointsCanceled"/>.</summary>
    public const string CustomerVoucherLoyaltyCardPendingPointsCanceled = Voucherify.Events.CustomerVoucherLoyaltyCardPendingPointsCanceled.EventType;

    /// <summary><c>customer.voucher.loyalty_card.pending_points.updated</c>: <see cref="Voucherify.Events.CustomerVoucherLoyaltyCardPendingPointsUpdated"/>.</summary>
    public const string CustomerVoucherLoyaltyCardPendingPointsUpdated = Voucherify.Events.CustomerVoucherLoyaltyCardPendingPointsUpdated.EventType;

    /// <summary><c>customer.voucher.loyalty_card.points_added</c>: <see cref="Voucherify.Events.CustomerVoucherLoyaltyCardPointsAdded"/>.</summary>
    public const string CustomerVoucherLoyaltyCardPointsAdded = Voucherify.Events.CustomerVoucherLoyaltyCardPointsAdded.EventType;

    /// <summary><c>customer.voucher.loyalty_card.points_expired</c>: <see cref="Voucherify.Events.CustomerVoucherLoyaltyCardPointsExpired"/>.</summary>
    public const string CustomerVoucherLoyaltyCardPointsExpired = Voucherify.Events.CustomerVoucherLoyaltyCardPointsExpired.EventType;

    /// <summary><c>manual_distribution_schedule</c>: <see cref="Voucherify.Events.ManualDistributionSchedule"/>.</summary>
    public const string ManualDistributionSchedule = Voucherify.Events.ManualDistributionSchedule.EventType;

    /// <summary><c>publication.succeeded</c>: <see cref="Voucherify.Events.PublicationSucceeded"/>.</summary>
    public const string PublicationSucceeded = Voucherify.Events.PublicationSucceeded.EventType;

    /// <summary><c>redemption.failed</c>: <see cref="Voucherify.Events.RedemptionFailed"/>.</summary>
    public const string RedemptionFailed = Voucherify.Events.RedemptionFailed.EventType;

    /// <summary><c>redemption.rollback.failed</c>: <see cref="Voucherify.Events.RedemptionRollbackFailed"/>.</summary>
    public const string RedemptionRollbackFailed = Voucherify.Events.RedemptionRollbackFailed.EventType;

    /// <summary><c>redemption.rollback.succeeded</c>: <see cref="Voucherify.Events.RedemptionRollbackSucceeded"/>.</summary>
    public const string RedemptionRollbackSucceeded = Voucherify.Events.RedemptionRollbackSucceeded.EventType;

    /// <summary><c>redemption.succeeded</c>: <see cref="Voucherify.Events.RedemptionSucceeded"/>.</summary>
    public const string RedemptionSucceeded = Voucherify.Events.RedemptionSucceeded.EventType;

    /// <summary><c>voucher.created</c>: <see cref="Voucherify.Events.VoucherCreated"/>.</summary>
    public const string VoucherCreated = Voucherify.Events.VoucherCreated.EventType;

    /// <summary><c>voucher.deleted</c>: <see cref="Voucherify.Events.VoucherDeleted"/>.</summary>
    public const string VoucherDeleted = Voucherify.Events.VoucherDeleted.EventType;

    /// <summary><c>voucher.disabled</c>: <see cref="Voucherify.Events.VoucherDisabled"/>.</summary>
    public const string VoucherDisabled = Voucherify.Events.VoucherDisabled.EventType;

    /// <summary><c>voucher.enabled</c>: <see cref="Voucherify.Events.VoucherEnabled"/>.</summary>
    public const string VoucherEnabled = Voucherify.Events.VoucherEnabled.EventType;

    /// <summary><c>voucher.gift.balance_added</c>: <see cref="Voucherify.Events.VoucherGiftBalanceAdded"/>.</summary>
    public const string VoucherGiftBalanceAdded = Voucherify.Events.VoucherGiftBalanceAdded.EventType;

    /// <summary><c>voucher.gift.transaction.created</c>: <see cref="Voucherify.Events.VoucherGiftTransactionCreated"/>.</summary>
    public const string VoucherGiftTransactionCreated = Voucherify.Events.VoucherGiftTransactionCreated.EventType;

    /// <summary><c>voucher.loyalty_card.pending_points.activated</c>: <see cref="Voucherify.Events.VoucherLoyaltyCardPendingPointsActivated"/>.</summary>
    public const string VoucherLoyaltyCardPendingPointsActivated = Voucherify.Events.VoucherLoyaltyCardPendingPointsActivated.EventType;

    /// <summary><c>voucher.loyalty_card.pending_points.added</c>: <see cref="Voucherify.Events.VoucherLoyaltyCardPendingPointsAdded"/>.</summary>
    public const string VoucherLoyaltyCardPendingPointsAdded = Voucherify.Events.VoucherLoyaltyCardPendingPointsAdded.EventType;

    /// <summary><c>voucher.loyalty_card.pending_points.canceled</c>: <see cref="Voucherify.Events.VoucherLoyaltyCardPendingPointsCanceled"/>.</summary>
    public const string VoucherLoyaltyCardPendingPointsCanceled = Voucherify.Events.VoucherLoyaltyCardPendingPointsCanceled.EventType;

    /// <summary><c>voucher.loyalty_card.pending_points.updated</c>: <see cref="Voucherify.Events.VoucherLoyaltyCardPendingPointsUpdated"/>.</summary>
    public const string VoucherLoyaltyCardPendingPointsUpdated = Voucherify.Events.VoucherLoyaltyCardPendingPointsUpdated.EventType;

    /// <summary><c>voucher.loyalty_card.points_added</c>: <see cref="Voucherify.Events.VoucherLoyaltyCardPointsAdded"/>.</summary>
    public const string VoucherLoyaltyCardPointsAdded = Voucherify.Events.VoucherLoyaltyCardPointsAdded.EventType;

    /// <summary><c>voucher.loyalty_card.points_expired</c>: <see cref="Voucherify.Events.VoucherLoyaltyCardPointsExpired"/>.</summary>
    public const string VoucherLoyaltyCardPointsExpired = Voucherify.Events.VoucherLoyaltyCardPointsExpired.EventType;

    /// <summary><c>voucher.loyalty_card.transaction.created</c>: <see cref="Voucherify.Events.VoucherLoyaltyCardTransactionCreated"/>.</summary>
    public const string VoucherLoyaltyCardTransactionCreated = Voucherify.Events.VoucherLoyaltyCardTransactionCreated.EventType;

    /// <summary><c>voucher.published</c>: <see cref="Voucherify.Events.VoucherPublished"/>.</summary>
    public const string VoucherPublished = Voucherify.Events.VoucherPublished.EventType;

    /// <summary><c>voucher.updated</c>: <see cref="Voucherify.Events.VoucherUpdated"/>.</summary>
    public const string VoucherUpdated = Voucherify.Events.VoucherUpdated.EventType;

    /// <summary>Whether this version has a record for an event.</summary>
    /// <param name="eventType">The wire name, as in <see cref="WebhookEvent.EventType"/>.</param>
    public static bool IsKnown(string eventType) => EventCatalog.RecordOf(eventType) is not null;

    /// <summary>The name by which this library knows an event: the same name, unless it is an alias.</summary>
    internal static string Resolve(string eventType) => eventType switch
    {
        // Misspelt and earlier names that Voucherify's enumerations and documentation use for the same events.
        "campaign.vouchers.aded" => CampaignVouchersAdded,
        "customer.entered.segment" => CustomerSegmentEntered,
        "customer.redemption.rollback.succceeded" => CustomerRedemptionRollbackSucceeded,
        "customer.redemption.succceeded" => CustomerRedemptionSucceeded,
        "customer.segment_entered" => CustomerSegmentEntered,
        "loyalty_card.pending_points.updated" => CustomerVoucherLoyaltyCardPendingPointsUpdated,
        "voucher.gift.balance_aded" => VoucherGiftBalanceAdded,
        "voucher.loyalty_card.pending_points.aded" => VoucherLoyaltyCardPendingPointsAdded,
        "voucher.loyalty_card.points_aded" => VoucherLoyaltyCardPointsAdded,
        _ => eventType,
    };
}
