namespace Voucherify.Events.Models;

/// <summary>A rate: so many points for every so much.</summary>
public sealed partial record LoyaltyV2PointsRatio
{
    /// <summary>How much gives <see cref="Value"/> points: minor currency units for an amount, a plain number for anything else.</summary>
    public decimal? Every { get; init; }

    /// <summary>How many points that gives.</summary>
    public decimal? Value { get; init; }

    /// <summary>The name of the number in the metadata; null when the rate is not about metadata.</summary>
    public string? Property { get; init; }

    /// <summary>The items that count; empty when the rate is not about items.</summary>
    public IReadOnlyList<LoyaltyV2ApplicableTo> ApplicableTo { get; init => field = value ?? []; } = [];
}
