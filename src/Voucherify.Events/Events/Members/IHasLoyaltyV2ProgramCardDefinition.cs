using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>program_card_definition</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2ProgramCardDefinition
{
    /// <summary>The assignment of the card definition to the program.</summary>
    LoyaltyV2ProgramCardDefinition? ProgramCardDefinition { get; }
}
