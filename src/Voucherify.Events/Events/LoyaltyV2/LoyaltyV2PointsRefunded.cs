namespace Voucherify.Events;

/// <summary>Points that were spent on an order were refunded.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2PointsRefunded : LoyaltyV2CardTransactionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "POINTS_REFUNDED";
}
