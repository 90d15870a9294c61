namespace Voucherify.Events.Models;

/// <summary>The points on a card.</summary>
public sealed partial record LoyaltyV2CardBalance
{
    /// <summary>The points that can be spent.</summary>
    public decimal? Points { get; init; }

    /// <summary>The points that cannot be spent yet.</summary>
    public decimal? PendingPoints { get; init; }
}
