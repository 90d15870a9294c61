using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>
/// A Loyalty v2 transaction was created or its status changed: it changes points or a tier, or grants a reward or a benefit.
/// </summary>
/// <remarks>
/// <code>
/// case LoyaltyV2TransactionEvent { Transaction: { Status.Known: LoyaltyV2TransactionStatus.Approved } transaction }:
///     await ledger.BookAsync(transaction, cancellationToken);
///     break;
/// </code>
/// <para>
/// The status is not part of the event type. A transaction that is pending first and approved later arrives as two webhooks with the same
/// <see cref="EventDetails.Id"/> and the same event type; <see cref="WebhookEvent.Id"/> distinguishes them. Handle both.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2TransactionEvent : WebhookEventData
{
    /// <summary>The transaction, with the members that all transactions share.</summary>
    public LoyaltyV2Transaction? Transaction => AnyTransaction;

    // Each family redeclares the transaction with its own type, because an override cannot change the type of a property that has init.
    private protected abstract LoyaltyV2Transaction? AnyTransaction { get; }
}
