using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A reward was purchased, or its purchase was reversed.</summary>
/// <remarks><c>PURCHASE</c>, <c>REFUND</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2RewardTransactionEvent : LoyaltyV2TransactionEvent
{
    /// <summary>The purchase or its reversal.</summary>
    public new LoyaltyV2RewardTransaction? Transaction { get; init; }

    private protected override LoyaltyV2Transaction? AnyTransaction => Transaction;
}
