using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer earned loyalty points through an earning rule.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/rewarded-loyalty-points">Voucherify reference</see>
/// <para>
/// Sent by project webhooks and distributions; <see cref="WebhookEvent.Source"/> identifies the sender. A receiver of both gets the event
/// twice.
/// </para>
/// <para><see cref="Publication"/> is sent only with the notifications of loyalty campaigns.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record CustomerRewardedLoyaltyPoints : WebhookEventData, IHasCustomer, IHasHolder, IHasVoucher, IHasCampaign, IHasLoyaltyTier, IHasEarningRule, IHasBalance, IHasOrder, IHasPublication
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.rewarded.loyalty_points";

    /// <summary>The customer who earned the points.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The customer who holds the loyalty card.</summary>
    public Customer? Holder { get; init; }

    /// <summary>The loyalty card that received the points.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The loyalty campaign that the card belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>
    /// The loyalty tier that the points were calculated for; <see langword="null"/> if the points do not depend on a tier.
    /// </summary>
    public LoyaltyTier? LoyaltyTier { get; init; }

    /// <summary>The earning rule that granted the points.</summary>
    public EarningRule? EarningRule { get; init; }

    /// <summary>The number of loyalty points that were added, and the new balance of the card.</summary>
    public Balance? Balance { get; init; }

    /// <summary>The order that earned the points; <see langword="null"/> if no order did.</summary>
    public Order? Order { get; init; }

    /// <summary>
    /// The event that earned the points, for example <c>customer.order.paid</c>. The envelope contains the event that reports them.
    /// </summary>
    public EventDetails? Event { get; init; }

    /// <summary>The publication that the notification belongs to; <see langword="null"/> if there is none.</summary>
    public Publication? Publication { get; init; }
}
