using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer received a reward, for example in exchange for loyalty points.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/rewarded">Voucherify reference</see>
/// <para>
/// Sent by project webhooks and distributions; <see cref="WebhookEvent.Source"/> identifies the sender. A receiver of both gets the event
/// twice.
/// </para>
/// </remarks>
public sealed partial record CustomerRewarded : WebhookEventData, IHasCustomer, IHasHolder, IHasVoucher, IHasCampaign, IHasRedemption, IHasReward, IHasBalance, IHasCustomEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.rewarded";

    /// <summary>The customer who received the reward.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The customer who holds the voucher.</summary>
    public Customer? Holder { get; init; }

    /// <summary>
    /// The voucher that led to the reward, such as the loyalty card that paid for it. A voucher that is the reward is in
    /// <see cref="Reward"/>.
    /// </summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The campaign that granted the reward.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>
    /// The redemption that led to the reward, such as a redemption of loyalty points; <see langword="null"/> if there is none.
    /// </summary>
    public Redemption? Redemption { get; init; }

    /// <summary>The reward, and what the customer receives: a voucher or a product.</summary>
    public Reward? Reward { get; init; }

    /// <summary>The tier of the referral program that granted the reward; <see langword="null"/> outside referral campaigns.</summary>
    public ReferralTier? ReferralTier { get; init; }

    /// <summary>
    /// The loyalty points, or credits in minor currency units, that the reward added to a card, without totals; <see langword="null"/>
    /// for other rewards, such as a product.
    /// </summary>
    public Balance? Balance { get; init; }

    /// <inheritdoc/>
    public CustomEvent? CustomEvent { get; init; }

    /// <summary>
    /// The customer activity that led to the reward, such as entering a segment; <see langword="null"/> if there is none.
    /// </summary>
    public CustomerEvent? CustomerEvent { get; init; }
}
