namespace Voucherify.Events;

/// <summary>An order of a customer was canceled.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/order-canceled">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// </remarks>
public sealed partial record CustomerOrderCanceled : CustomerOrderEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.order.canceled";
}
