namespace Voucherify.Events.Models;

/// <summary>Represents a transaction that changes the points on a card.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2CardTransaction : LoyaltyV2Transaction
{
    /// <summary>The ID of the card.</summary>
    public string? CardId { get; init; }

    /// <summary>The ID of the card definition from which the card was created.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The type of the card, which determines its owner.</summary>
    public OpenEnum<LoyaltyV2CardType> CardType { get; init; }

    /// <summary>The effect of the transaction and the reason for it.</summary>
    public LoyaltyV2CardTransactionDetails? Details { get; init; }
}
