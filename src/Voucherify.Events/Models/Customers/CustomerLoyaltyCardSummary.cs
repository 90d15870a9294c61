namespace Voucherify.Events.Models;

/// <summary>What a customer spent from loyalty cards, and what is left on them.</summary>
public sealed partial record CustomerLoyaltyCardSummary
{
    /// <summary>The points spent so far, in loyalty points.</summary>
    public long? RedeemedPoints { get; init; }

    /// <summary>The points left on all cards together, in loyalty points.</summary>
    public long? PointsToGo { get; init; }
}
