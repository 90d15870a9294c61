namespace Voucherify.Events.Models;

/// <summary>Represents the rate at which a customer pays with loyalty points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/reward-redemptions-created">Voucherify reference</see></remarks>
public sealed partial record RewardCoin
{
    /// <summary>The monetary value of <see cref="PointsRatio"/> points, a decimal number that can be less than 1.</summary>
    public decimal? ExchangeRatio { get; init; }

    /// <summary>The number of loyalty points that are worth <see cref="ExchangeRatio"/>.</summary>
    public long? PointsRatio { get; init; }
}
