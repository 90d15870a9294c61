namespace Voucherify.Events;

/// <summary>A membership of a loyalty program was updated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2MemberUpdated : LoyaltyV2MemberEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "vl.member.updated";
}
