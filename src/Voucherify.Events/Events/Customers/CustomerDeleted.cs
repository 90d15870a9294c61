using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer was deleted.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/deleted">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record CustomerDeleted : WebhookEventData, IHasCustomer
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.deleted";

    /// <summary>The customer at the time of the deletion.</summary>
    public Customer? Customer { get; init; }
}
