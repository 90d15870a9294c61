namespace Voucherify.Events.Models;

/// <summary>The payment of an order with points.</summary>
public sealed partial record LoyaltyV2OrderTransaction : LoyaltyV2Transaction
{
    /// <summary>The id of the card.</summary>
    public string? CardId { get; init; }

    /// <summary>The id of the definition that the card was made by.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The id of the card transaction that moved the points.</summary>
    public string? CardTransactionId { get; init; }

    /// <summary>The id of the order.</summary>
    public string? OrderId { get; init; }

    /// <summary>What the transaction did, and why.</summary>
    public LoyaltyV2OrderTransactionDetails? Details { get; init; }
}
