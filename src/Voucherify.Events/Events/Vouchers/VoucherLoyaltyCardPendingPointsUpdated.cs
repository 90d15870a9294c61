namespace Voucherify.Events;

/// <summary>The number of pending points on a loyalty card was changed.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-pending-points-updated">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record VoucherLoyaltyCardPendingPointsUpdated : PendingPointsEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.loyalty_card.pending_points.updated";
}
