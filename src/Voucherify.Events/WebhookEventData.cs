using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Voucherify.Events;

/// <summary>What happened: the <c>data</c> of a webhook. Switch on it.</summary>
/// <remarks>
/// <code>
/// switch (webhook.Data)
/// {
///     case VoucherPublished { Voucher: { Type.Known: VoucherType.LoyaltyCard } voucher, Customer: { } customer }:
///         await mailer.SendCardAsync(customer, voucher, cancellationToken);
///         break;
///     case RedemptionSucceeded { Redemption: { } redemption }:
///         await ledger.BookAsync(redemption, cancellationToken);
///         break;
///     case IHasCustomer { Customer: { } customer }:      // any other event that carries a customer
///         await crm.TouchAsync(customer, cancellationToken);
///         break;
///     case UnknownEvent unknown:                         // newer than this package, or a payload that the user redesigned
///         logger.Skipped(webhook.EventType);
///         break;
/// }
/// </code>
/// <para>
/// There is one sealed record for each event, named after its wire name (<c>voucher.published</c> is <see cref="VoucherPublished"/>);
/// events of one shape share an abstract record (<see cref="RedemptionEvent"/>), and events that carry the same object share an
/// interface (<see cref="IHasCustomer"/>). The family is closed: only this library adds to it.
/// </para>
/// <para>
/// A property is <see langword="null"/>, and a collection empty, when Voucherify sent null or nothing. Voucherify may omit almost any property.
/// Records that hold lists or dictionaries compare those by reference: do not rely on <c>==</c> between events. Properties hold personal
/// data; <see cref="ToString"/> does not.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
[TypeConverter(typeof(WebhookTypeConverter))]
public abstract record WebhookEventData
{
    /// <summary>The wire name of the event; null when there is no record for it. Also what closes the family.</summary>
    internal abstract string? WireName { get; }

    /// <summary>Returns the event type, and nothing personal.</summary>
    /// <returns>The event type, such as <c>voucher.published</c>.</returns>
    public sealed override string ToString() => WireName ?? nameof(UnknownEvent);
}
