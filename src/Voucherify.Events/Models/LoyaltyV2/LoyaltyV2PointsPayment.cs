namespace Voucherify.Events.Models;

/// <summary>A payment with points.</summary>
public sealed partial record LoyaltyV2PointsPayment
{
    /// <summary>The id of the payment, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The amount paid, in minor currency units.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The loyalty points spent.</summary>
    public decimal? PointsSpent { get; init; }

    /// <summary>What a point was worth.</summary>
    public decimal? ExchangeRatio { get; init; }
}
