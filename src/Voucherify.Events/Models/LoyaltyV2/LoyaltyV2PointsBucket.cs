namespace Voucherify.Events.Models;

/// <summary>Represents points on a card that expire together.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2PointsBucket
{
    /// <summary>The ID of the bucket, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The number of points.</summary>
    public LoyaltyV2TransactionPoints? Points { get; init; }

    /// <summary>The date on which the points expire; <see langword="null"/> if they never expire.</summary>
    public DateOnly? ExpirationDate { get; init; }

    /// <summary>The type of expiration that determined the date.</summary>
    public OpenEnum<LoyaltyV2PointsExpirationType> ExpirationType { get; init; }
}
