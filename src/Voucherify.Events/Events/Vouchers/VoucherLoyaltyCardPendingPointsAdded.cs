namespace Voucherify.Events;

/// <summary>Pending points were added to a loyalty card.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-pending-points-added">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record VoucherLoyaltyCardPendingPointsAdded : PendingPointsEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.loyalty_card.pending_points.added";
}
