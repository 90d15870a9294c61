namespace Voucherify.Events;

/// <summary>A customer left a segment.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/segment-left">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// </remarks>
public sealed partial record CustomerSegmentLeft : CustomerSegmentEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.segment.left";
}
