namespace Voucherify.Events;

/// <summary>A promotion tier was added to a promotion campaign.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/promotion-tier-created">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record CampaignPromotionTierCreated : CampaignPromotionTierEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.promotion_tier.created";
}
