using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An earning rule of a loyalty campaign was assigned, updated, enabled, disabled, or deleted.</summary>
/// <remarks><c>campaign.earning_rule.assigned</c>, <c>.updated</c>, <c>.enabled</c>, <c>.disabled</c>, <c>.deleted</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record CampaignEarningRuleEvent : WebhookEventData, IHasCampaign, IHasEarningRule
{
    /// <summary>The loyalty campaign that the earning rule belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <inheritdoc/>
    public EarningRule? EarningRule { get; init; }
}
