using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A loyalty card was assigned to a member or unassigned from one.</summary>
/// <remarks>
/// <para><c>vl.member.card.assigned</c>, <c>.unassigned</c>, <c>vl.card.assigned</c>, <c>vl.card.unassigned</c>.</para>
/// <para>Voucherify sends two webhooks for each assignment, one for the member and one for the card. Handle only one of them.</para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2MemberCardEvent
    : WebhookEventData, IHasLoyaltyV2Card, IHasLoyaltyV2Program
{
    /// <summary>The membership that the event is about.</summary>
    public LoyaltyV2Member? Member { get; init; }

    /// <inheritdoc/>
    public LoyaltyV2Card? Card { get; init; }

    /// <summary>The assignment of the card to the member.</summary>
    public LoyaltyV2MemberCard? MemberCard { get; init; }

    /// <inheritdoc/>
    public LoyaltyV2Program? Program { get; init; }
}
