namespace Voucherify.Events;

/// <summary>An order was created for a customer.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/order-created">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// </remarks>
public sealed partial record CustomerOrderCreated : CustomerOrderEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.order.created";
}
