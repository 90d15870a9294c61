using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A membership of a loyalty program was created, updated, deleted, activated, or deactivated.</summary>
/// <remarks><c>vl.member.created</c>, <c>.updated</c>, <c>.deleted</c>, <c>.activated</c>, <c>.deactivated</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2MemberEvent : WebhookEventData, IHasLoyaltyV2Program
{
    /// <summary>The membership that the event is about.</summary>
    public LoyaltyV2Member? Member { get; init; }

    /// <inheritdoc/>
    public LoyaltyV2Program? Program { get; init; }
}
