using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A transaction of Loyalty v2 was made or got further: points moved, a tier changed, a reward or benefit was given.</summary>
/// <remarks>
/// <code>
/// case LoyaltyV2TransactionEvent { Transaction: { Status.Known: LoyaltyV2TransactionStatus.Approved } transaction }:
///     await ledger.BookAsync(transaction, cancellationToken);
///     break;
/// </code>
/// <para>
/// The status is not part of the event type. A transaction that is pending first and approved later arrives as two webhooks with the same
/// <see cref="EventDetails.Id"/> and the same event type; <see cref="WebhookEvent.Id"/> tells them apart. Handle both.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2TransactionEvent : WebhookEventData
{
    /// <summary>The transaction, in what all transactions have in common.</summary>
    public LoyaltyV2Transaction? Transaction => AnyTransaction;

    // Each family declares the transaction once more, as the type that it is: an override cannot be that and have init.
    private protected abstract LoyaltyV2Transaction? AnyTransaction { get; }
}
