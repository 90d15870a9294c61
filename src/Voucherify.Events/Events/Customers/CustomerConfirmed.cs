using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An unconfirmed customer was confirmed.</summary>
/// <remarks>
/// <para>Sent by project webhooks.</para>
/// <para>
/// Voucherify lists this event but does not document its payload. The members are those of similar events; everything else is in
/// <see cref="WebhookEvent.RawData"/>.
/// </para>
/// <para>The members are those of the same event in Voucherify's customer activity API.</para>
/// </remarks>
public sealed partial record CustomerConfirmed : WebhookEventData, IHasCustomer
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.confirmed";

    /// <summary>The confirmed customer.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The unconfirmed customer that became <see cref="Customer"/>. Only its ID is sent.</summary>
    public Customer? UnconfirmedCustomer { get; init; }
}
