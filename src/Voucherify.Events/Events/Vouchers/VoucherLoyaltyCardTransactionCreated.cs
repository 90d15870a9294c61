using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Points were booked on a loyalty card: earned, redeemed, refunded, added, removed, expired or transferred.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-transaction-created">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Part of legacy loyalty, which is in maintenance.</para>
/// <para>
/// <see cref="Models.VoucherTransaction.Type"/> tells what kind of booking it is; members that have no part in that kind are null.
/// Activated pending points come as <see cref="VoucherLoyaltyCardPendingPointsActivated"/>.
/// </para>
/// </remarks>
public sealed partial record VoucherLoyaltyCardTransactionCreated : WebhookEventData, IHasTransaction, IHasVoucher, IHasCampaign, IHasHolder, IHasBalance, IHasOrder, IHasEarningRule, IHasLoyaltyTier, IHasRedemption, IHasReward, IHasCustomEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.loyalty_card.transaction.created";

    /// <inheritdoc/>
    public VoucherTransaction? Transaction { get; init; }

    /// <summary>The loyalty card.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The loyalty campaign that the card belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The customer to whom the loyalty card belongs.</summary>
    public Customer? Holder { get; init; }

    /// <summary>The loyalty tier that the holder is in; null when in none.</summary>
    public LoyaltyTier? HolderLoyaltyTier { get; init; }

    /// <summary>How many points were added or taken, and how many are on the card now, in loyalty points.</summary>
    public Balance? Balance { get; init; }

    /// <summary>The order that the points were earned or redeemed with.</summary>
    public Order? Order { get; init; }

    /// <summary>
    /// The event that led to the booking, for example <c>customer.order.paid</c>; the envelope has the event that reports it.
    /// </summary>
    public EventDetails? Event { get; init; }

    /// <summary>The earning rule that gave the points.</summary>
    public EarningRule? EarningRule { get; init; }

    /// <summary>The segment that the customer earned the points for entering.</summary>
    public Segment? Segment { get; init; }

    /// <summary>
    /// The loyalty tier whose mapping the points were calculated with; it can be the same as <see cref="HolderLoyaltyTier"/>.
    /// </summary>
    public LoyaltyTier? LoyaltyTier { get; init; }

    /// <summary>The redemption that took the points.</summary>
    public Redemption? Redemption { get; init; }

    /// <summary>The rollback that gave the points back.</summary>
    public Redemption? Rollback { get; init; }

    /// <summary>The reward that the points were exchanged for.</summary>
    public Reward? Reward { get; init; }

    /// <summary>The custom event that earned the points.</summary>
    public CustomEvent? CustomEvent { get; init; }

    /// <summary>The card that the points came from, in a transfer to this one.</summary>
    public Voucher? SourceVoucher { get; init; }

    /// <summary>The card that the points went to, in a transfer from this one.</summary>
    public Voucher? DestinationVoucher { get; init; }
}
