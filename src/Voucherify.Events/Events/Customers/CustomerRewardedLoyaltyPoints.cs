using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer earned loyalty points through an earning rule.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/rewarded-loyalty-points">Voucherify reference</see>
/// <para>
/// Sent by project webhooks and distributions: <see cref="WebhookEvent.Source"/> tells which. A receiver of both gets it twice.
/// </para>
/// <para><see cref="Publication"/> comes only with the notifications of loyalty campaigns.</para>
/// <para>Part of legacy loyalty, which is in maintenance.</para>
/// </remarks>
public sealed partial record CustomerRewardedLoyaltyPoints : WebhookEventData, IHasCustomer, IHasHolder, IHasVoucher, IHasCampaign, IHasLoyaltyTier, IHasEarningRule, IHasBalance, IHasOrder, IHasPublication
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.rewarded.loyalty_points";

    /// <summary>The customer who earned the points.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The customer to whom the loyalty card belongs.</summary>
    public Customer? Holder { get; init; }

    /// <summary>The loyalty card that got the points.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The loyalty campaign that the card belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The loyalty tier that the points were calculated for; null when tiers made no difference.</summary>
    public LoyaltyTier? LoyaltyTier { get; init; }

    /// <summary>The earning rule that gave the points.</summary>
    public EarningRule? EarningRule { get; init; }

    /// <summary>How many points were added, and how many are on the card now, in loyalty points.</summary>
    public Balance? Balance { get; init; }

    /// <summary>The order that earned the points; null when something else did.</summary>
    public Order? Order { get; init; }

    /// <summary>
    /// The event that earned the points, for example <c>customer.order.paid</c>; the envelope has the event that reports them.
    /// </summary>
    public EventDetails? Event { get; init; }

    /// <summary>The publication that the notification belongs to; null in all other cases.</summary>
    public Publication? Publication { get; init; }
}
