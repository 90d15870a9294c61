using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer was created.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record CustomerCreated : WebhookEventData, IHasCustomer
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.created";

    /// <summary>The new customer.</summary>
    public Customer? Customer { get; init; }
}
