namespace Voucherify.Events;

/// <summary>The assignment of a reward to a campaign was deleted.</summary>
/// <remarks>
/// <para>Sent by project webhooks.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// <para>
/// Voucherify lists this event but does not document its payload. The members are those of similar events; everything else is in
/// <see cref="WebhookEvent.RawData"/>.
/// </para>
/// </remarks>
public sealed partial record CampaignRewardAssignmentDeleted : CampaignRewardAssignmentEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.reward.assignment.deleted";
}
