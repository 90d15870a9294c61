namespace Voucherify.Events.Models;

/// <summary>Represents the details of a reward purchase or its reversal.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2RewardTransactionDetails : LoyaltyV2TransactionDetails
{
    /// <summary>The points that paid for the reward; <see langword="null"/> if no points were used.</summary>
    public LoyaltyV2TransactionPoints? Points { get; init; }

    /// <summary>The items that were granted or taken back; <see langword="null"/> until that happens.</summary>
    public LoyaltyV2RewardResult? Result { get; init; }

    /// <summary>A reference to the purchase that was reversed; set only for <see cref="LoyaltyV2TransactionType.Refund"/>.</summary>
    public LoyaltyV2PurchaseReference? Purchase { get; init; }
}
