using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer received a reward, for example in exchange for loyalty points.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/rewarded">Voucherify reference</see>
/// <para>
/// Sent by project webhooks and distributions: <see cref="WebhookEvent.Source"/> tells which. A receiver of both gets it twice.
/// </para>
/// </remarks>
public sealed partial record CustomerRewarded : WebhookEventData, IHasCustomer, IHasHolder, IHasVoucher, IHasCampaign, IHasRedemption, IHasReward, IHasBalance, IHasCustomEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.rewarded";

    /// <summary>The customer who received the reward.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The customer to whom the voucher belongs.</summary>
    public Customer? Holder { get; init; }

    /// <summary>
    /// The voucher that led to the reward, such as the loyalty card that paid for it; one given as the reward is in <see cref="Reward"/>.
    /// </summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The campaign that gave the reward.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The redemption that led to the reward, such as that of loyalty points; null when something else did.</summary>
    public Redemption? Redemption { get; init; }

    /// <summary>The reward, and what the customer gets: a voucher or a product.</summary>
    public Reward? Reward { get; init; }

    /// <summary>The tier of the referral program that gave the reward; null outside referral campaigns.</summary>
    public ReferralTier? ReferralTier { get; init; }

    /// <summary>
    /// The loyalty points, or credits in minor currency units, that the reward put on a card, without totals; null for other rewards,
    /// such as a product.
    /// </summary>
    public Balance? Balance { get; init; }

    /// <inheritdoc/>
    public CustomEvent? CustomEvent { get; init; }

    /// <summary>The customer activity that led to the reward, such as entering a segment; null when something else did.</summary>
    public CustomerEvent? CustomerEvent { get; init; }
}
