using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Pending points on a loyalty card were activated, on their date or by hand: they can be spent now.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-pending-points-activated">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Part of legacy loyalty, which is in maintenance.</para>
/// </remarks>
public sealed partial record VoucherLoyaltyCardPendingPointsActivated : PendingPointsEvent, IHasBalance, IHasTransaction
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.loyalty_card.pending_points.activated";

    /// <summary>How many points were added to the card, and how many are on it now, in loyalty points.</summary>
    public Balance? Balance { get; init; }

    /// <summary>The booking that added the points to the card.</summary>
    public VoucherTransaction? Transaction { get; init; }
}
