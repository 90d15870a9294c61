using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A reward was assigned to a loyalty program or unassigned from it, or its assignment was updated.</summary>
/// <remarks>
/// <para>
/// <c>vl.program.reward.assigned</c>, <c>.unassigned</c>, <c>.updated</c>, <c>vl.reward.assigned</c>, <c>vl.reward.unassigned</c>.
/// </para>
/// <para>An assignment has two event types, one for the program and one for the reward: expect both, and handle only one of them.</para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2ProgramRewardEvent : WebhookEventData, IHasLoyaltyV2Program
{
    /// <inheritdoc/>
    public LoyaltyV2Program? Program { get; init; }

    /// <summary>The reward that the event is about.</summary>
    public LoyaltyV2Reward? Reward { get; init; }

    /// <summary>The assignment of the reward to the program.</summary>
    public LoyaltyV2ProgramReward? ProgramReward { get; init; }
}
