using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An earning rule was assigned to a loyalty program or unassigned from it.</summary>
/// <remarks>
/// <para>
/// <c>vl.program.earning_rule.assigned</c>, <c>.unassigned</c>, <c>vl.earning_rule.assigned</c>, <c>vl.earning_rule.unassigned</c>.
/// </para>
/// <para>
/// An assignment has two event types, one for the program and one for the earning rule: expect both, and handle only one of them.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2ProgramEarningRuleEvent
    : WebhookEventData, IHasLoyaltyV2Program
{
    /// <inheritdoc/>
    public LoyaltyV2Program? Program { get; init; }

    /// <summary>The earning rule that the event is about.</summary>
    public LoyaltyV2EarningRule? EarningRule { get; init; }

    /// <summary>The assignment of the earning rule to the program.</summary>
    public LoyaltyV2ProgramEarningRule? ProgramEarningRule { get; init; }
}
