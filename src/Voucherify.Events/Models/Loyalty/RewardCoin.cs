namespace Voucherify.Events.Models;

/// <summary>The rate at which a customer pays with loyalty points.</summary>
public sealed partial record RewardCoin
{
    /// <summary>What <see cref="PointsRatio"/> points are worth in money, a decimal that may be below 1.</summary>
    public decimal? ExchangeRatio { get; init; }

    /// <summary>How many loyalty points are worth <see cref="ExchangeRatio"/>.</summary>
    public long? PointsRatio { get; init; }
}
