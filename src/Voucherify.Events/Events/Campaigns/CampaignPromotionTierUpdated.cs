namespace Voucherify.Events;

/// <summary>A promotion tier of a promotion campaign was updated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/promotion-tier-updated">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record CampaignPromotionTierUpdated : CampaignPromotionTierEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.promotion_tier.updated";
}
