using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>The redemption of a reward was created, is pending, or was completed.</summary>
/// <remarks><c>customer.reward_redemptions.created</c>, <c>.pending</c>, <c>.completed</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record CustomerRewardRedemptionEvent : WebhookEventData, IHasCustomer, IHasHolder, IHasVoucher, IHasCampaign, IHasReward, IHasBalance
{
    /// <summary>The customer who redeems the reward.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The customer who holds the loyalty card.</summary>
    public Customer? Holder { get; init; }

    /// <summary>The loyalty card that pays for the reward. A voucher that is the reward is in <see cref="Reward"/>.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The campaign that offers the reward.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The redemption of the reward, with its status.</summary>
    public RewardRedemption? RewardRedemption { get; init; }

    /// <summary>The reward, and what the customer receives: a voucher or a product.</summary>
    public Reward? Reward { get; init; }

    /// <summary>The assignment that offers the reward in the campaign.</summary>
    public RewardAssignment? RewardAssignment { get; init; }

    /// <summary>The trigger of the redemption of the reward, for example <c>redemption</c> and its ID.</summary>
    public ObjectReference? Source { get; init; }

    /// <summary>
    /// The credits that the reward added to a card, in minor currency units and without totals; <see langword="null"/> for other rewards,
    /// such as a product.
    /// </summary>
    public Balance? Balance { get; init; }

    /// <summary>
    /// The user, API key, or process that caused the event; <see cref="CustomerRewardRedemptionsCompleted"/> does not send it. Voucherify
    /// does not document it.
    /// </summary>
    public EventSource? EventSource { get; init; }
}
