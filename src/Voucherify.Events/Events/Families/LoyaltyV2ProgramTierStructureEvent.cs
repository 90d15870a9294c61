using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A tier structure was assigned to a loyalty program or unassigned from it.</summary>
/// <remarks>
/// <para>
/// <c>vl.program.tier_structure.assigned</c>, <c>.unassigned</c>, <c>vl.tier_structure.assigned</c>,
/// <c>vl.tier_structure.unassigned</c>.
/// </para>
/// <para>
/// An assignment has two event types, one for the program and one for the tier structure: expect both, and handle only one of them.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2ProgramTierStructureEvent
    : WebhookEventData, IHasLoyaltyV2Program, IHasLoyaltyV2TierStructure
{
    /// <inheritdoc/>
    public LoyaltyV2Program? Program { get; init; }

    /// <inheritdoc/>
    public LoyaltyV2TierStructure? TierStructure { get; init; }

    /// <summary>The assignment of the tier structure to the program.</summary>
    public LoyaltyV2ProgramTierStructure? ProgramTierStructure { get; init; }
}
