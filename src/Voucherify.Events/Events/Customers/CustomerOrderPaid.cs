namespace Voucherify.Events;

/// <summary>An order of a customer was paid.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/order-paid">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// </remarks>
public sealed partial record CustomerOrderPaid : CustomerOrderEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.order.paid";
}
