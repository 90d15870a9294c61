namespace Voucherify.Events;

/// <summary>The expiration time of a member's tier changed.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2TierExpirationChanged : LoyaltyV2TierTransactionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "EXPIRATION_CHANGED";
}
