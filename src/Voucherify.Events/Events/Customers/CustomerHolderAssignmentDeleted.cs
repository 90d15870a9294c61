namespace Voucherify.Events;

/// <summary>The assignment of a customer to a voucher as a holder was deleted.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/holder-assignment-deleted">Voucherify reference</see>
/// <para>Sent by project webhooks, according to its page. Voucherify does not list it among the events that can be selected.</para>
/// </remarks>
public sealed partial record CustomerHolderAssignmentDeleted : HolderAssignmentEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.holder.assignment.deleted";
}
