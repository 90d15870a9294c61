namespace Voucherify.Events;

/// <summary>Pending points on a customer's loyalty card were canceled.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/voucher-loyalty-card-pending-points-canceled">Voucherify reference</see>
/// <para>Sent by distributions; project webhooks send <see cref="VoucherLoyaltyCardPendingPointsCanceled"/> instead.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record CustomerVoucherLoyaltyCardPendingPointsCanceled : PendingPointsEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.voucher.loyalty_card.pending_points.canceled";
}
