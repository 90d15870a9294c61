namespace Voucherify.Events;

/// <summary>The purchase of points by a member was reversed.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2PointsPurchaseReversed : LoyaltyV2CardTransactionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "POINTS_PURCHASE_REVERSED";
}
