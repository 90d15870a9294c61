namespace Voucherify.Events.Models;

/// <summary>Represents loyalty points of one card that expire together.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-points-expired">Voucherify reference</see></remarks>
public sealed partial record LoyaltyPointsBucket
{
    /// <summary>The ID of the bucket, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the loyalty card that holds the points.</summary>
    public string? VoucherId { get; init; }

    /// <summary>The ID of the loyalty campaign to which the card belongs.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The number of points in the bucket.</summary>
    public LoyaltyPointsBucketBalance? Bucket { get; init; }

    /// <summary>The status of the bucket, such as <c>ACTIVE</c>. The status can stay the same when the points expire.</summary>
    public string? Status { get; init; }

    /// <summary>The date on which the points expire.</summary>
    public DateOnly? ExpiresAt { get; init; }

    /// <summary>The time when the bucket was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the bucket was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>loyalty_points_bucket</c>.</summary>
    public string? Object { get; init; }
}
