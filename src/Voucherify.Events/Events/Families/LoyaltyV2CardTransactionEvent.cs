using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A transaction changed the points on a loyalty card.</summary>
/// <remarks>
/// <c>POINTS_EARNED</c>, <c>ADMIN_CREDIT</c>, <c>ADMIN_DEBIT</c>, <c>ADMIN_POINTS_EXPIRATION</c>, <c>POINTS_SPENT_ON_REWARD</c>,
/// <c>POINTS_PURCHASED</c>, <c>POINTS_PURCHASE_REVERSED</c>, <c>POINTS_SPENT_ON_ORDER</c>, <c>POINTS_REFUNDED</c>,
/// <c>POINTS_RETURNED</c>, <c>POINTS_EXPIRED</c>, <c>PENDING_POINTS_ADDED</c>, <c>PENDING_POINTS_ACTIVATED</c>,
/// <c>PENDING_POINTS_CANCELED</c>.
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2CardTransactionEvent : LoyaltyV2TransactionEvent
{
    /// <summary>The transaction on the card.</summary>
    public new LoyaltyV2CardTransaction? Transaction { get; init; }

    private protected override LoyaltyV2Transaction? AnyTransaction => Transaction;
}
