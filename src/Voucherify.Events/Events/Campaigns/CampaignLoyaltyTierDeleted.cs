namespace Voucherify.Events;

/// <summary>A loyalty tier of a loyalty campaign was deleted.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/loyalty-tier-deleted">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record CampaignLoyaltyTierDeleted : CampaignLoyaltyTierEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.loyalty_tier.deleted";
}
