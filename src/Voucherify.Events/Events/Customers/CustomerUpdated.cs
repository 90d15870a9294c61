using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer was updated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/updated">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Not sent when customers are updated in bulk, by asynchronous requests, or by a CSV import.</para>
/// </remarks>
public sealed partial record CustomerUpdated : WebhookEventData, IHasCustomer
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.updated";

    /// <summary>The customer after the update.</summary>
    public Customer? Customer { get; init; }
}
