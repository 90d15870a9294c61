namespace Voucherify.Events.Models;

/// <summary>How many spendable points ever moved on a card, by the way in which they moved.</summary>
public sealed partial record LoyaltyV2LifetimePoints
{
    /// <summary>All points together.</summary>
    public decimal? Total { get; init; }

    /// <summary>Points granted by earning rules.</summary>
    public decimal? Earned { get; init; }

    /// <summary>Points added by hand.</summary>
    public decimal? Added { get; init; }

    /// <summary>Points bought.</summary>
    public decimal? Purchased { get; init; }

    /// <summary>Points bought and taken back.</summary>
    public decimal? PurchasedReversed { get; init; }

    /// <summary>Points taken by hand.</summary>
    public decimal? Subtracted { get; init; }

    /// <summary>Points that expired.</summary>
    public decimal? Expired { get; init; }

    /// <summary>Points spent.</summary>
    public decimal? Spent { get; init; }

    /// <summary>Points given back for orders.</summary>
    public decimal? Refunded { get; init; }

    /// <summary>Points given back for rewards.</summary>
    public decimal? Returned { get; init; }

    /// <summary>Points set aside for payments that are not finished.</summary>
    public decimal? Locked { get; init; }

    /// <summary>Points set aside and released again.</summary>
    public decimal? Unlocked { get; init; }
}
