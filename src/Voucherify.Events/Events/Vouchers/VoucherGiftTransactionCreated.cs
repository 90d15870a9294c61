using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Credits were booked on a gift card: added, removed, redeemed or refunded.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/gift-transaction-created">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record VoucherGiftTransactionCreated : WebhookEventData, IHasTransaction, IHasVoucher, IHasCampaign, IHasHolder, IHasBalance, IHasOrder, IHasRedemption
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.gift.transaction.created";

    /// <inheritdoc/>
    public VoucherTransaction? Transaction { get; init; }

    /// <summary>The gift card.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The campaign that the gift card belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The customer to whom the gift card belongs.</summary>
    public Customer? Holder { get; init; }

    /// <summary>How many credits were added or taken, and how many are on the card now, in minor currency units.</summary>
    public Balance? Balance { get; init; }

    /// <summary>The order that the credits were redeemed for; null for other bookings.</summary>
    public Order? Order { get; init; }

    /// <summary>The redemption that took the credits; null for other bookings.</summary>
    public Redemption? Redemption { get; init; }

    /// <summary>The rollback that gave the credits back; null for other bookings.</summary>
    public Redemption? Rollback { get; init; }
}
