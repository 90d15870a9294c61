using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A benefit was created, updated, deleted, activated, or set to draft.</summary>
/// <remarks><c>vl.benefit.created</c>, <c>.updated</c>, <c>.deleted</c>, <c>.activated</c>, <c>.drafted</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2BenefitEvent : WebhookEventData
{
    /// <summary>The benefit that the event is about.</summary>
    public LoyaltyV2Benefit? Benefit { get; init; }
}
