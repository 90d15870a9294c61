namespace Voucherify.Events.Models;

/// <summary>The assignment of a card definition to a loyalty program.</summary>
public sealed partial record LoyaltyV2ProgramCardDefinition
{
    /// <summary>Whom the cards belong to.</summary>
    public OpenEnum<LoyaltyV2CardType> CardType { get; init; }

    /// <summary>The id of the card definition.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>When the assignment was made, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary><c>program_card_definition</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
