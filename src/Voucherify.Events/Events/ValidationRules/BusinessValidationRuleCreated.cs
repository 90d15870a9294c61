using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A validation rule was created.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/validation-rules/created">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record BusinessValidationRuleCreated : WebhookEventData, IHasRule
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "business_validation_rule.created";

    /// <summary>The new validation rule.</summary>
    public ValidationRule? Rule { get; init; }

    /// <summary>When the rule was created, UTC. Voucherify documents it, but its examples do not contain it.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
