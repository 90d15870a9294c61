namespace Voucherify.Events.Models;

/// <summary>Represents the assignment of a card definition to a loyalty program.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2ProgramCardDefinition
{
    /// <summary>The type of the cards, which determines their owner.</summary>
    public OpenEnum<LoyaltyV2CardType> CardType { get; init; }

    /// <summary>The ID of the card definition.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The time when the assignment was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The type of the object: <c>program_card_definition</c>.</summary>
    public string? Object { get; init; }
}
