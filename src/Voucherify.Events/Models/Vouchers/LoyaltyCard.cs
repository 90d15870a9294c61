namespace Voucherify.Events.Models;

/// <summary>Represents the points of a loyalty card.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/voucher/created">Voucherify reference</see></remarks>
public sealed partial record LoyaltyCard
{
    /// <summary>
    /// The total points that have been added, in loyalty points. In a <see cref="CampaignVoucher"/>, the initial points of a new card.
    /// </summary>
    public long? Points { get; init; }

    /// <summary>
    /// The points that are left of <see cref="Points"/> after expired, subtracted, and redeemed points are deducted, in loyalty points.
    /// </summary>
    public long? Balance { get; init; }

    /// <summary>The next date on which points expire; <see langword="null"/> if no points expire.</summary>
    public DateOnly? NextExpirationDate { get; init; }

    /// <summary>The number of points that expire on <see cref="NextExpirationDate"/>, in loyalty points.</summary>
    public long? NextExpirationPoints { get; init; }

    /// <summary>The points that are earned but not yet active, in loyalty points.</summary>
    public long? PendingPoints { get; init; }

    /// <summary>The total points that have expired, in loyalty points.</summary>
    public long? ExpiredPoints { get; init; }

    /// <summary>The total points that have been subtracted, in loyalty points.</summary>
    public long? SubtractedPoints { get; init; }

    /// <summary>The expiration of points, if an earning rule does not override it; set only in a <see cref="CampaignVoucher"/>.</summary>
    public LoyaltyCardExpirationRules? ExpirationRules { get; init; }
}
