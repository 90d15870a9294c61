namespace Voucherify.Events;

/// <summary>A customer entered a segment.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/segment-entered">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// </remarks>
public sealed partial record CustomerSegmentEntered : CustomerSegmentEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.segment.entered";
}
