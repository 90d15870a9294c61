namespace Voucherify.Events.Models;

/// <summary>What the purchase of a reward did.</summary>
public sealed partial record LoyaltyV2RewardTransactionDetails : LoyaltyV2TransactionDetails
{
    /// <summary>The points that paid; null when none did.</summary>
    public LoyaltyV2TransactionPoints? Points { get; init; }

    /// <summary>What was given or taken back; null as long as nothing was.</summary>
    public LoyaltyV2RewardResult? Result { get; init; }

    /// <summary>The purchase that is reversed; filled for <see cref="LoyaltyV2TransactionType.Refund"/> only.</summary>
    public LoyaltyV2PurchaseReference? Purchase { get; init; }
}
