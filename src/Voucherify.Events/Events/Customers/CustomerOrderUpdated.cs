namespace Voucherify.Events;

/// <summary>An order of a customer was updated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/order-updated">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// </remarks>
public sealed partial record CustomerOrderUpdated : CustomerOrderEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.order.updated";
}
