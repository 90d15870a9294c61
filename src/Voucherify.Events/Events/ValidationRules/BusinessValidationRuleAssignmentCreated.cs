namespace Voucherify.Events;

/// <summary>A validation rule was assigned to a campaign, a voucher, or another object.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/validation-rules/assignment-created">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record BusinessValidationRuleAssignmentCreated : ValidationRuleAssignmentEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "business_validation_rule.assignment.created";
}
