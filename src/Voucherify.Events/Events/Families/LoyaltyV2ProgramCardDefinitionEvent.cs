using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A card definition was assigned to a loyalty program or unassigned from it.</summary>
/// <remarks>
/// <para>
/// <c>vl.program.card_definition.assigned</c>, <c>.unassigned</c>, <c>vl.card_definition.assigned</c>,
/// <c>vl.card_definition.unassigned</c>.
/// </para>
/// <para>
/// An assignment has two event types, one for the program and one for the card definition: expect both, and handle only one of them.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2ProgramCardDefinitionEvent
    : WebhookEventData, IHasLoyaltyV2Program
{
    /// <inheritdoc/>
    public LoyaltyV2Program? Program { get; init; }

    /// <summary>The card definition that the event is about.</summary>
    public LoyaltyV2CardDefinition? CardDefinition { get; init; }

    /// <summary>The assignment of the card definition to the program.</summary>
    public LoyaltyV2ProgramCardDefinition? ProgramCardDefinition { get; init; }
}
