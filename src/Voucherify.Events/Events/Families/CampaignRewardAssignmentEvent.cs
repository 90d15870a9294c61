using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>The assignment of a reward to a campaign was created, updated, or deleted.</summary>
/// <remarks><c>campaign.reward.assignment.created</c>, <c>.updated</c>, <c>.deleted</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record CampaignRewardAssignmentEvent : WebhookEventData, IHasCampaign, IHasReward
{
    /// <summary>The campaign that offers the reward.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The reward that is offered.</summary>
    public Reward? Reward { get; init; }

    /// <summary>The assignment that offers the reward in the campaign.</summary>
    public RewardAssignment? RewardAssignment { get; init; }
}
