using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A transaction was recorded on a gift card: credits were added, removed, redeemed, or refunded.</summary>
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

    /// <summary>The customer who holds the gift card.</summary>
    public Customer? Holder { get; init; }

    /// <summary>The credits that were added or deducted, and the new balance of the card, in minor currency units.</summary>
    public Balance? Balance { get; init; }

    /// <summary>The order that the credits were redeemed for; <see langword="null"/> for other transactions.</summary>
    public Order? Order { get; init; }

    /// <summary>The redemption that deducted the credits; <see langword="null"/> for other transactions.</summary>
    public Redemption? Redemption { get; init; }

    /// <summary>The rollback that returned the credits; <see langword="null"/> for other transactions.</summary>
    public Redemption? Rollback { get; init; }
}
