using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Pending points on a customer's loyalty card were activated and can be spent.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/voucher-loyalty-card-pending-points-activated">Voucherify reference</see>
/// <para>Sent by distributions; project webhooks send <see cref="VoucherLoyaltyCardPendingPointsActivated"/> instead.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// <para>
/// Voucherify documents <see cref="Balance"/> and <see cref="Transaction"/>, but its examples contain
/// <see cref="PendingPointsEvent.VoucherPendingPointsBalance"/> instead.
/// </para>
/// </remarks>
public sealed partial record CustomerVoucherLoyaltyCardPendingPointsActivated : PendingPointsEvent, IHasBalance, IHasTransaction
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.voucher.loyalty_card.pending_points.activated";

    /// <summary>The number of loyalty points that were added to the card, and the new balance of the card.</summary>
    public Balance? Balance { get; init; }

    /// <summary>The transaction that added the points to the card.</summary>
    public VoucherTransaction? Transaction { get; init; }
}
