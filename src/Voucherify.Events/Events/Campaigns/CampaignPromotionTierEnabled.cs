namespace Voucherify.Events;

/// <summary>A promotion tier of a promotion campaign was enabled.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/promotion-tier-enabled">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record CampaignPromotionTierEnabled : CampaignPromotionTierEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.promotion_tier.enabled";
}
