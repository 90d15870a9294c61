namespace Voucherify.Events.Models;

/// <summary>Represents a transaction that pays for an order with points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2OrderTransaction : LoyaltyV2Transaction
{
    /// <summary>The ID of the card.</summary>
    public string? CardId { get; init; }

    /// <summary>The ID of the card definition from which the card was created.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The ID of the card transaction that moved the points.</summary>
    public string? CardTransactionId { get; init; }

    /// <summary>The ID of the order.</summary>
    public string? OrderId { get; init; }

    /// <summary>The effect of the transaction and the reason for it.</summary>
    public LoyaltyV2OrderTransactionDetails? Details { get; init; }
}
