namespace Voucherify.Events.Models;

/// <summary>The settings of a loyalty tier.</summary>
public sealed partial record LoyaltyTierConfig
{
    /// <summary>The points that the tier stands for.</summary>
    public PointsRange? Points { get; init; }
}
