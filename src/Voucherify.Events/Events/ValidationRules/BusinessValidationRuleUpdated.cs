using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A validation rule was updated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/validation-rules/updated">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record BusinessValidationRuleUpdated : WebhookEventData, IHasRule
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "business_validation_rule.updated";

    /// <summary>The validation rule after the update.</summary>
    public ValidationRule? Rule { get; init; }

    /// <summary>When the rule was updated, UTC. Voucherify documents it, but its examples do not contain it.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }
}
