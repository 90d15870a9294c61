namespace Voucherify.Events.Models;

/// <summary>Points of a card that expire together.</summary>
public sealed partial record LoyaltyV2PointsBucket
{
    /// <summary>The id of the bucket, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>How many points.</summary>
    public LoyaltyV2TransactionPoints? Points { get; init; }

    /// <summary>The day on which they expire; null when they never do.</summary>
    public DateOnly? ExpirationDate { get; init; }

    /// <summary>How that day was found.</summary>
    public OpenEnum<LoyaltyV2PointsExpirationType> ExpirationType { get; init; }
}
