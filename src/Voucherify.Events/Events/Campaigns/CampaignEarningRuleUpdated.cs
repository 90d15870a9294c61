namespace Voucherify.Events;

/// <summary>An earning rule of a loyalty campaign was updated.</summary>
/// <remarks>
/// <para>Sent by project webhooks.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// <para>
/// Voucherify lists this event but does not document its payload. The members are those of similar events; everything else is in
/// <see cref="WebhookEvent.RawData"/>.
/// </para>
/// </remarks>
public sealed partial record CampaignEarningRuleUpdated : CampaignEarningRuleEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.earning_rule.updated";
}
