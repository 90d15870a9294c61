namespace Voucherify.Events.Models;

/// <summary>Represents the value to which the number of points is proportional, with the rate.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Only one property is set.</para>
/// </remarks>
public sealed partial record LoyaltyV2PointsBasis
{
    /// <summary>The rate for the amount before discounts.</summary>
    public LoyaltyV2PointsRatio? Amount { get; init; }

    /// <summary>The rate for the amount of the order after discounts.</summary>
    public LoyaltyV2PointsRatio? TotalAmount { get; init; }

    /// <summary>The rate for the amount of items after discounts.</summary>
    public LoyaltyV2PointsRatio? SubtotalAmount { get; init; }

    /// <summary>The rate for the number of items.</summary>
    public LoyaltyV2PointsRatio? Quantity { get; init; }

    /// <summary>The rate for a number in the metadata.</summary>
    public LoyaltyV2PointsRatio? Metadata { get; init; }
}
