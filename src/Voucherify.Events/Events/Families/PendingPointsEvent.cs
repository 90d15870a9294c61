using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Pending points on a loyalty card were added, updated, activated, or canceled.</summary>
/// <remarks>
/// <c>voucher.loyalty_card.pending_points.added</c>, <c>.updated</c>, <c>.activated</c>, <c>.canceled</c>; with the prefix
/// <c>customer.</c> when a distribution sends them.
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record PendingPointsEvent : WebhookEventData, IHasCustomer, IHasCampaign, IHasVoucher, IHasOrder
{
    /// <summary>The customer who holds the loyalty card.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The loyalty campaign that the card belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The loyalty card.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>
    /// The change of the pending points on the card, negative if points were canceled, and their new total, in loyalty points.
    /// </summary>
    public Balance? VoucherPendingPointsBalance { get; init; }

    /// <summary>The order that earned the points.</summary>
    public Order? Order { get; init; }

    /// <summary>The points that the event concerns, in loyalty points, and the date on which they activate.</summary>
    public PendingPoints? PendingPoints { get; init; }
}
