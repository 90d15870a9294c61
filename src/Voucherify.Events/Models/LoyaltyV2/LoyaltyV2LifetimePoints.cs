namespace Voucherify.Events.Models;

/// <summary>Represents the totals of spendable points over the lifetime of a card, by type of movement.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2LifetimePoints
{
    /// <summary>The total number of points.</summary>
    public decimal? Total { get; init; }

    /// <summary>The points that earning rules granted.</summary>
    public decimal? Earned { get; init; }

    /// <summary>The points that were added manually.</summary>
    public decimal? Added { get; init; }

    /// <summary>The points that were purchased.</summary>
    public decimal? Purchased { get; init; }

    /// <summary>The points that were purchased and taken back.</summary>
    public decimal? PurchasedReversed { get; init; }

    /// <summary>The points that were subtracted manually.</summary>
    public decimal? Subtracted { get; init; }

    /// <summary>The points that expired.</summary>
    public decimal? Expired { get; init; }

    /// <summary>The points that were spent.</summary>
    public decimal? Spent { get; init; }

    /// <summary>The points that were returned for orders.</summary>
    public decimal? Refunded { get; init; }

    /// <summary>The points that were returned for rewards.</summary>
    public decimal? Returned { get; init; }

    /// <summary>The points that were reserved for unfinished payments.</summary>
    public decimal? Locked { get; init; }

    /// <summary>The points that were reserved and then released.</summary>
    public decimal? Unlocked { get; init; }
}
