namespace Voucherify.Events.Models;

/// <summary>A movement of points on a card.</summary>
public sealed partial record LoyaltyV2CardTransaction : LoyaltyV2Transaction
{
    /// <summary>The id of the card.</summary>
    public string? CardId { get; init; }

    /// <summary>The id of the definition that the card was made by.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>Whom the card belongs to.</summary>
    public OpenEnum<LoyaltyV2CardType> CardType { get; init; }

    /// <summary>What the transaction did, and why.</summary>
    public LoyaltyV2CardTransactionDetails? Details { get; init; }
}
