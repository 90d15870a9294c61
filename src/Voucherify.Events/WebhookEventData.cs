using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Voucherify.Events;

/// <summary>Represents the <c>data</c> of a webhook. It is the base of all event records: use a <c>switch</c> on its type.</summary>
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
///     case UnknownEvent unknown:                         // newer than this package, or a payload that a user designed
///         logger.Skipped(webhook.EventType);
///         break;
/// }
/// </code>
/// <para>
/// Each event has a sealed record that is named after its wire name (<c>voucher.published</c> is <see cref="VoucherPublished"/>). Events of
/// the same shape share an abstract base record (<see cref="RedemptionEvent"/>), and events that carry the same object share an interface
/// (<see cref="IHasCustomer"/>). Other assemblies cannot derive from this type.
/// </para>
/// <para>
/// A property is <see langword="null"/>, and a collection is empty, if Voucherify sent <see langword="null"/> or omitted the member.
/// Voucherify can omit almost any member. Do not compare events with <c>==</c>, because records compare lists and dictionaries by
/// reference. Properties contain personal data; the result of <see cref="ToString"/> does not.
/// </para>
/// <para>Instances are immutable and can be shared between threads, including metadata, which is read on first access.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
[TypeConverter(typeof(WebhookTypeConverter))]
public abstract record WebhookEventData
{
    /// <summary>The wire name of the event; <see langword="null"/> if it has no record.</summary>
    /// <remarks>An internal abstract member prevents other assemblies from deriving from this type.</remarks>
    internal abstract string? WireName { get; }

    /// <summary>Returns the event type. The result does not contain personal data.</summary>
    /// <returns>The event type, such as <c>voucher.published</c>, or <c>UnknownEvent</c>.</returns>
    public sealed override string ToString() => WireName ?? nameof(UnknownEvent);
}
