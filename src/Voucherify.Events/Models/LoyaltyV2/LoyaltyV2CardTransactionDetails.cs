namespace Voucherify.Events.Models;

/// <summary>Represents the details of a transaction that changes the points on a card.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="LoyaltyV2Transaction.Type"/> determines which properties are set.</para>
/// </remarks>
public sealed partial record LoyaltyV2CardTransactionDetails : LoyaltyV2TransactionDetails
{
    /// <summary>
    /// The points that were moved; <see langword="null"/> for <see cref="LoyaltyV2TransactionType.AdminPointsExpiration"/>.
    /// </summary>
    public LoyaltyV2TransactionPoints? Points { get; init; }

    /// <summary>The points whose expiration was set; set only for <see cref="LoyaltyV2TransactionType.AdminPointsExpiration"/>.</summary>
    public LoyaltyV2PointsBucket? Bucket { get; init; }

    /// <summary>The day on which the points expired; set only for <see cref="LoyaltyV2TransactionType.PointsExpired"/>.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The points that expired; set only for <see cref="LoyaltyV2TransactionType.PointsExpired"/>.</summary>
    public IReadOnlyList<LoyaltyV2PointsBucket> Buckets { get; init => field = value ?? []; } = [];

    /// <summary>A reference to the order that was paid for.</summary>
    public ObjectReference? Order { get; init; }

    /// <summary>A reference to the related <see cref="LoyaltyV2OrderTransaction"/>.</summary>
    public ObjectReference? OrderTransaction { get; init; }

    /// <summary>A reference to the reward.</summary>
    public ObjectReference? Reward { get; init; }

    /// <summary>A reference to the related <see cref="LoyaltyV2RewardTransaction"/>.</summary>
    public ObjectReference? RewardTransaction { get; init; }

    /// <summary>
    /// A reference to the card transaction that paid for the points; set only for <see cref="LoyaltyV2TransactionType.PointsPurchased"/>.
    /// </summary>
    public ObjectReference? CardTransaction { get; init; }

    /// <summary>A reference to the purchase that was reversed.</summary>
    public LoyaltyV2PurchaseReference? Purchase { get; init; }

    /// <summary>
    /// A reference to the cost of the reward that applied; set only for <see cref="LoyaltyV2TransactionType.PointsSpentOnReward"/>.
    /// </summary>
    public ObjectReference? Cost { get; init; }

    /// <summary>A reference to the price that was paid; set only for <see cref="LoyaltyV2TransactionType.PointsSpentOnReward"/>.</summary>
    public ObjectReference? Spending { get; init; }

    /// <summary>
    /// A reference to the card that received points as the reward; set only for <see cref="LoyaltyV2TransactionType.PointsSpentOnReward"/>.
    /// </summary>
    public ObjectReference? TargetCard { get; init; }

    /// <summary>
    /// A reference to the card transaction that added these points; set only for
    /// <see cref="LoyaltyV2TransactionType.PointsSpentOnReward"/>.
    /// </summary>
    public ObjectReference? PurchaseTransaction { get; init; }
}
