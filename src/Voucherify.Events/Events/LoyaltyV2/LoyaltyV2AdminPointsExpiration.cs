namespace Voucherify.Events;

/// <summary>The expiration date of points was set manually.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2AdminPointsExpiration : LoyaltyV2CardTransactionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "ADMIN_POINTS_EXPIRATION";
}
