namespace Voucherify.Events.Models;

/// <summary>What the number of points is in proportion to, with the rate.</summary>
/// <remarks>One property is filled.</remarks>
public sealed partial record LoyaltyV2PointsBasis
{
    /// <summary>The amount before discounts.</summary>
    public LoyaltyV2PointsRatio? Amount { get; init; }

    /// <summary>The amount of the order after discounts.</summary>
    public LoyaltyV2PointsRatio? TotalAmount { get; init; }

    /// <summary>The amount of items after discounts.</summary>
    public LoyaltyV2PointsRatio? SubtotalAmount { get; init; }

    /// <summary>The number of items.</summary>
    public LoyaltyV2PointsRatio? Quantity { get; init; }

    /// <summary>A number in the metadata.</summary>
    public LoyaltyV2PointsRatio? Metadata { get; init; }
}
