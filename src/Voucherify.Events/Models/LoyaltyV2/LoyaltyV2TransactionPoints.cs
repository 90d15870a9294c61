namespace Voucherify.Events.Models;

/// <summary>The points that a transaction moved.</summary>
public sealed partial record LoyaltyV2TransactionPoints
{
    /// <summary>
    /// How many points. Voucherify sends a negative number for <see cref="LoyaltyV2TransactionType.AdminDebit"/>, and a positive one
    /// for points that are spent: see the type of the transaction for the direction.
    /// </summary>
    public decimal? Total { get; init; }

    /// <summary>The day on which the points expire; null when they never do.</summary>
    public DateOnly? ExpirationDate { get; init; }

    /// <summary>How that day was found; sent for points that are bought or returned.</summary>
    public OpenEnum<LoyaltyV2PointsExpirationType> ExpirationType { get; init; }

    /// <summary>The day on which pending points become spendable or are canceled; null when it is not known yet.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>When pending points become spendable; sent for pending points only.</summary>
    public OpenEnum<LoyaltyV2PendingPointsType> Type { get; init; }
}
