namespace Voucherify.Events;

/// <summary>The time at which the tier of a member expires changed.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2TierExpirationChanged : LoyaltyV2TierTransactionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "EXPIRATION_CHANGED";
}
