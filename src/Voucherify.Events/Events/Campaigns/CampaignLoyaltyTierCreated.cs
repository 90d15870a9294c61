namespace Voucherify.Events;

/// <summary>A loyalty tier was added to a loyalty campaign.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/campaign/loyalty-tier-created">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record CampaignLoyaltyTierCreated : CampaignLoyaltyTierEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.loyalty_tier.created";
}
