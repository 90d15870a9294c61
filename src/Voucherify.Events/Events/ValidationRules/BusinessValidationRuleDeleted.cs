using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A validation rule was deleted.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/validation-rules/deleted">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record BusinessValidationRuleDeleted : WebhookEventData, IHasRule
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "business_validation_rule.deleted";

    /// <summary>The validation rule at the time of the deletion.</summary>
    public ValidationRule? Rule { get; init; }

    /// <summary>When the rule was deleted, UTC. Voucherify documents it, but its examples do not contain it.</summary>
    public DateTimeOffset? DeletedAt { get; init; }
}
