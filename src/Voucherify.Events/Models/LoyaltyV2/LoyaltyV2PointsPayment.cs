namespace Voucherify.Events.Models;

/// <summary>Represents a payment with points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2PointsPayment
{
    /// <summary>The ID of the payment, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The amount paid, in minor currency units.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The loyalty points spent.</summary>
    public decimal? PointsSpent { get; init; }

    /// <summary>The monetary value of a point.</summary>
    public decimal? ExchangeRatio { get; init; }
}
