using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A reward was created, updated, deleted, activated, set to draft, or deactivated.</summary>
/// <remarks><c>vl.reward.created</c>, <c>.updated</c>, <c>.deleted</c>, <c>.activated</c>, <c>.drafted</c>, <c>.deactivated</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2RewardEvent : WebhookEventData
{
    /// <summary>The reward that the event is about.</summary>
    public LoyaltyV2Reward? Reward { get; init; }
}
