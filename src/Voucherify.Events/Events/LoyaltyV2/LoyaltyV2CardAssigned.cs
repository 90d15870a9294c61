namespace Voucherify.Events;

/// <summary>A loyalty card was assigned to a member.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>The same assignment is also sent as <see cref="LoyaltyV2MemberCardAssigned"/>.</para>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2CardAssigned : LoyaltyV2MemberCardEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "vl.card.assigned";
}
