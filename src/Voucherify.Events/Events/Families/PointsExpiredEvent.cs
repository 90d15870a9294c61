using System.Text.Json.Serialization;
using Voucherify.Events.Models;
using Voucherify.Events.Serialization;

namespace Voucherify.Events;

/// <summary>Points on a loyalty card expired.</summary>
/// <remarks><c>voucher.loyalty_card.points_expired</c>; with the prefix <c>customer.</c> when a distribution sends it.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record PointsExpiredEvent : WebhookEventData, IHasCustomer, IHasCampaign, IHasVoucher, IHasTransaction
{
    /// <summary>The customer who holds the loyalty card.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The loyalty campaign that the card belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The loyalty card.</summary>
    public Voucher? Voucher { get; init; }

    /// <summary>The number of loyalty points that expired, as a positive number.</summary>
    public long? Points { get; init; }

    /// <summary>The groups of points that expired, each with its own expiration date; empty if Voucherify sent none.</summary>
    [JsonConverter(typeof(OneOrManyConverter<LoyaltyPointsBucket>))]
    public IReadOnlyList<LoyaltyPointsBucket> Buckets { get; init => field = value ?? []; } = [];

    /// <summary>The transaction that deducted the points from the card.</summary>
    public VoucherTransaction? Transaction { get; init; }
}
