using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An unconfirmed customer was confirmed.</summary>
/// <remarks>
/// <para>Sent by project webhooks.</para>
/// <para>Voucherify lists this event but documents no payload: the members are those of its siblings, everything else is in <see cref="WebhookEvent.RawData"/>.</para>
/// <para>The same event has these members in Voucherify's API for customer activity.</para>
/// </remarks>
public sealed partial record CustomerConfirmed : WebhookEventData, IHasCustomer
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.confirmed";

    /// <summary>The customer, now confirmed.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The unconfirmed customer that became <see cref="Customer"/>; no more than its id.</summary>
    public Customer? UnconfirmedCustomer { get; init; }
}
