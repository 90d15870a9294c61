namespace Voucherify.Events.Models;

/// <summary>The purchase of a reward, or its reversal.</summary>
public sealed partial record LoyaltyV2RewardTransaction : LoyaltyV2Transaction
{
    /// <summary>The id of the card.</summary>
    public string? CardId { get; init; }

    /// <summary>The id of the card transaction that moved the points.</summary>
    public string? CardTransactionId { get; init; }

    /// <summary>The id of the reward.</summary>
    public string? RewardId { get; init; }

    /// <summary>What the transaction did, and why.</summary>
    public LoyaltyV2RewardTransactionDetails? Details { get; init; }
}
