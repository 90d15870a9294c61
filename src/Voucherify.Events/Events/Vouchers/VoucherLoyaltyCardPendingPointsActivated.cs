using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Pending points on a loyalty card were activated, on their date or manually, and can be spent.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-pending-points-activated">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record VoucherLoyaltyCardPendingPointsActivated : PendingPointsEvent, IHasBalance, IHasTransaction
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.loyalty_card.pending_points.activated";

    /// <summary>The number of loyalty points that were added to the card, and the new balance of the card.</summary>
    public Balance? Balance { get; init; }

    /// <summary>The transaction that added the points to the card.</summary>
    public VoucherTransaction? Transaction { get; init; }
}
