using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An earning rule was created, updated, deleted, activated, set to draft, or deactivated.</summary>
/// <remarks>
/// <c>vl.earning_rule.created</c>, <c>.updated</c>, <c>.deleted</c>, <c>.activated</c>, <c>.drafted</c>, <c>.deactivated</c>.
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2EarningRuleEvent : WebhookEventData
{
    /// <summary>The earning rule that the event is about.</summary>
    public LoyaltyV2EarningRule? EarningRule { get; init; }
}
