using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Pending points on a customer's loyalty card were activated: they can be spent now.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/voucher-loyalty-card-pending-points-activated">Voucherify reference</see>
/// <para>Sent by distributions; project webhooks send <see cref="VoucherLoyaltyCardPendingPointsActivated"/> instead.</para>
/// <para>Part of legacy loyalty, which is in maintenance.</para>
/// <para>
/// Voucherify documents <see cref="Balance"/> and <see cref="Transaction"/>; its examples have
/// <see cref="PendingPointsEvent.VoucherPendingPointsBalance"/> instead.
/// </para>
/// </remarks>
public sealed partial record CustomerVoucherLoyaltyCardPendingPointsActivated : PendingPointsEvent, IHasBalance, IHasTransaction
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.voucher.loyalty_card.pending_points.activated";

    /// <summary>How many points were added to the card, and how many are on it now, in loyalty points.</summary>
    public Balance? Balance { get; init; }

    /// <summary>The booking that added the points to the card.</summary>
    public VoucherTransaction? Transaction { get; init; }
}
