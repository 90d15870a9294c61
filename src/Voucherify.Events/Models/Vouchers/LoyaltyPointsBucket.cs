namespace Voucherify.Events.Models;

/// <summary>Loyalty points of one card that expire together.</summary>
public sealed partial record LoyaltyPointsBucket
{
    /// <summary>The id of the bucket, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the loyalty card that holds the points.</summary>
    public string? VoucherId { get; init; }

    /// <summary>The id of the loyalty campaign that the card belongs to.</summary>
    public string? CampaignId { get; init; }

    /// <summary>How many points the bucket holds.</summary>
    public LoyaltyPointsBucketBalance? Bucket { get; init; }

    /// <summary>The state of the bucket, e.g. <c>ACTIVE</c>, which it may keep when its points expire.</summary>
    public string? Status { get; init; }

    /// <summary>The date on which the points expire.</summary>
    public DateOnly? ExpiresAt { get; init; }

    /// <summary>When it was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>loyalty_points_bucket</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
