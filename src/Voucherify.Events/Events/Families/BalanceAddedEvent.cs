using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Points were added to a loyalty card, or credits to a gift card.</summary>
/// <remarks>
/// <para>
/// <c>voucher.loyalty_card.points_added</c>, <c>voucher.gift.balance_added</c>; with the prefix <c>customer.</c> when a distribution
/// sends them.
/// </para>
/// <para>According to Voucherify, the points or credits in <see cref="Balance"/> can also be deducted: check the sign.</para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record BalanceAddedEvent : WebhookEventData, IHasCustomer, IHasCampaign, IHasVoucher, IHasBalance, IHasTransaction
{
    /// <summary>The customer who holds the card; <c>voucher.gift.balance_added</c> does not send it.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The campaign that the card belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The loyalty card or gift card.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>
    /// The amount that was added and the new balance of the card, in loyalty points or, for gift cards, in minor currency units.
    /// </summary>
    public Balance? Balance { get; init; }

    /// <inheritdoc/>
    public VoucherTransaction? Transaction { get; init; }
}
