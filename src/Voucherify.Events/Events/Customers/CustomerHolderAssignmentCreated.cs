namespace Voucherify.Events;

/// <summary>A customer was assigned to a voucher as one of its holders.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/holder-assignment-created">Voucherify reference</see>
/// <para>Sent by project webhooks, according to its page. Voucherify does not list it among the events that can be selected.</para>
/// </remarks>
public sealed partial record CustomerHolderAssignmentCreated : HolderAssignmentEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.holder.assignment.created";
}
