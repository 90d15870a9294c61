using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>The tier of a member changed, or the time at which it expires.</summary>
/// <remarks>
/// <c>UPGRADED</c>, <c>DOWNGRADED</c>, <c>JOINED</c>, <c>LEFT</c>, <c>EXPIRATION_CHANGED</c>, <c>EVALUATION_REFRESHED</c>.
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2TierTransactionEvent : LoyaltyV2TransactionEvent
{
    /// <summary>The tier transaction.</summary>
    public new LoyaltyV2TierTransaction? Transaction { get; init; }

    private protected override LoyaltyV2Transaction? AnyTransaction => Transaction;
}
