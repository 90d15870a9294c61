namespace Voucherify.Events.Models;

/// <summary>The range of points of a tier.</summary>
public sealed partial record LoyaltyV2QualificationPoints
{
    /// <summary>The lower bound, in loyalty points.</summary>
    public decimal? MinValue { get; init; }

    /// <summary>The upper bound, in loyalty points; null for the top tier.</summary>
    public decimal? MaxValue { get; init; }
}
