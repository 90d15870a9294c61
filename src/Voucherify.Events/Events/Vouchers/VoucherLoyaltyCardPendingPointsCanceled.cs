using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Pending points on a loyalty card were canceled and will not activate.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-pending-points-canceled">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record VoucherLoyaltyCardPendingPointsCanceled : PendingPointsEvent, IHasRedemption
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.loyalty_card.pending_points.canceled";

    /// <summary>A redemption. It is <see langword="null"/> in all known payloads, and Voucherify does not document it.</summary>
    public Redemption? Redemption { get; init; }
}
