namespace Voucherify.Events.Models;

/// <summary>Represents the purchase of a reward, or its reversal.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2RewardTransaction : LoyaltyV2Transaction
{
    /// <summary>The ID of the card.</summary>
    public string? CardId { get; init; }

    /// <summary>The ID of the card transaction that moved the points.</summary>
    public string? CardTransactionId { get; init; }

    /// <summary>The ID of the reward.</summary>
    public string? RewardId { get; init; }

    /// <summary>The effect of the transaction and the reason for it.</summary>
    public LoyaltyV2RewardTransactionDetails? Details { get; init; }
}
