using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>
/// A transaction was recorded on a loyalty card: points were earned, redeemed, refunded, added, removed, expired, or transferred.
/// </summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-transaction-created">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// <para>
/// <see cref="Models.VoucherTransaction.Type"/> is the kind of transaction; members that do not apply to it are <see langword="null"/>.
/// The activation of pending points is sent as <see cref="VoucherLoyaltyCardPendingPointsActivated"/>.
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

    /// <summary>The customer who holds the loyalty card.</summary>
    public Customer? Holder { get; init; }

    /// <summary>The loyalty tier of the holder; <see langword="null"/> if the holder is not in a tier.</summary>
    public LoyaltyTier? HolderLoyaltyTier { get; init; }

    /// <summary>The number of loyalty points that were added or deducted, and the new balance of the card.</summary>
    public Balance? Balance { get; init; }

    /// <summary>The order for which the points were earned or redeemed.</summary>
    public Order? Order { get; init; }

    /// <summary>
    /// The event that led to the transaction, for example <c>customer.order.paid</c>. The envelope contains the event that reports it.
    /// </summary>
    public EventDetails? Event { get; init; }

    /// <summary>The earning rule that granted the points.</summary>
    public EarningRule? EarningRule { get; init; }

    /// <summary>The segment that the customer earned the points for entering.</summary>
    public Segment? Segment { get; init; }

    /// <summary>
    /// The loyalty tier whose mapping was used to calculate the points; it can be the same as <see cref="HolderLoyaltyTier"/>.
    /// </summary>
    public LoyaltyTier? LoyaltyTier { get; init; }

    /// <summary>The redemption that deducted the points.</summary>
    public Redemption? Redemption { get; init; }

    /// <summary>The rollback that returned the points.</summary>
    public Redemption? Rollback { get; init; }

    /// <summary>The reward that the points were exchanged for.</summary>
    public Reward? Reward { get; init; }

    /// <summary>The custom event that earned the points.</summary>
    public CustomEvent? CustomEvent { get; init; }

    /// <summary>The card that the points were transferred from, for a transfer to this card.</summary>
    public Voucher? SourceVoucher { get; init; }

    /// <summary>The card that the points were transferred to, for a transfer from this card.</summary>
    public Voucher? DestinationVoucher { get; init; }
}
