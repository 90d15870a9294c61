namespace Voucherify.Events;

/// <summary>The assignment of a validation rule was deleted.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/validation-rules/assignment-deleted">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record BusinessValidationRuleAssignmentDeleted : ValidationRuleAssignmentEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "business_validation_rule.assignment.deleted";
}
