namespace Voucherify.Events;

/// <summary>The number of pending points on a customer's loyalty card was changed.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/voucher-loyalty-card-pending-points-updated">Voucherify reference</see>
/// <para>Sent by distributions; project webhooks send <see cref="VoucherLoyaltyCardPendingPointsUpdated"/> instead.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record CustomerVoucherLoyaltyCardPendingPointsUpdated : PendingPointsEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.voucher.loyalty_card.pending_points.updated";
}
