namespace Voucherify.Events.Models;

/// <summary>Represents the range of points of a tier.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2QualificationPoints
{
    /// <summary>The lower bound, in loyalty points.</summary>
    public decimal? MinValue { get; init; }

    /// <summary>The upper bound, in loyalty points; <see langword="null"/> for the top tier.</summary>
    public decimal? MaxValue { get; init; }
}
