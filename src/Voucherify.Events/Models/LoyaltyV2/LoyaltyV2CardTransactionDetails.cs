namespace Voucherify.Events.Models;

/// <summary>What a movement of points did, and why.</summary>
/// <remarks><see cref="LoyaltyV2Transaction.Type"/> says what is filled.</remarks>
public sealed partial record LoyaltyV2CardTransactionDetails : LoyaltyV2TransactionDetails
{
    /// <summary>The points that moved; null for <see cref="LoyaltyV2TransactionType.AdminPointsExpiration"/>.</summary>
    public LoyaltyV2TransactionPoints? Points { get; init; }

    /// <summary>
    /// The points whose expiration was set; filled for <see cref="LoyaltyV2TransactionType.AdminPointsExpiration"/> only.
    /// </summary>
    public LoyaltyV2PointsBucket? Bucket { get; init; }

    /// <summary>The day on which the points expired; filled for <see cref="LoyaltyV2TransactionType.PointsExpired"/> only.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The points that expired; filled for <see cref="LoyaltyV2TransactionType.PointsExpired"/> only.</summary>
    public IReadOnlyList<LoyaltyV2PointsBucket> Buckets { get; init => field = value ?? []; } = [];

    /// <summary>The order that was paid for, by its id.</summary>
    public ObjectReference? Order { get; init; }

    /// <summary>The <see cref="LoyaltyV2OrderTransaction"/> that belongs to it, by its id.</summary>
    public ObjectReference? OrderTransaction { get; init; }

    /// <summary>The reward, by its id.</summary>
    public ObjectReference? Reward { get; init; }

    /// <summary>The <see cref="LoyaltyV2RewardTransaction"/> that belongs to it, by its id.</summary>
    public ObjectReference? RewardTransaction { get; init; }

    /// <summary>
    /// The card transaction that paid for the points, by its id; filled for <see cref="LoyaltyV2TransactionType.PointsPurchased"/>
    /// only.
    /// </summary>
    public ObjectReference? CardTransaction { get; init; }

    /// <summary>The purchase that is reversed.</summary>
    public LoyaltyV2PurchaseReference? Purchase { get; init; }

    /// <summary>
    /// The cost of the reward that applied, by its id; filled for <see cref="LoyaltyV2TransactionType.PointsSpentOnReward"/> only.
    /// </summary>
    public ObjectReference? Cost { get; init; }

    /// <summary>The price that was paid, by its id; filled for <see cref="LoyaltyV2TransactionType.PointsSpentOnReward"/> only.</summary>
    public ObjectReference? Spending { get; init; }

    /// <summary>
    /// The card that got points as the reward, by its id; filled for <see cref="LoyaltyV2TransactionType.PointsSpentOnReward"/> only.
    /// </summary>
    public ObjectReference? TargetCard { get; init; }

    /// <summary>
    /// The card transaction that added these points, by its id; filled for <see cref="LoyaltyV2TransactionType.PointsSpentOnReward"/>
    /// only.
    /// </summary>
    public ObjectReference? PurchaseTransaction { get; init; }
}
