namespace Voucherify.Events;

/// <summary>The assignment of a reward to a campaign was deleted: the campaign no longer offers it.</summary>
/// <remarks>
/// <para>Sent by project webhooks.</para>
/// <para>Part of legacy loyalty, which is in maintenance.</para>
/// <para>Voucherify lists this event but documents no payload: the members are those of its siblings, everything else is in <see cref="WebhookEvent.RawData"/>.</para>
/// </remarks>
public sealed partial record CampaignRewardAssignmentDeleted : CampaignRewardAssignmentEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "campaign.reward.assignment.deleted";
}
