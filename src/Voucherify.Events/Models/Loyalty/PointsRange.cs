namespace Voucherify.Events.Models;

/// <summary>A range of loyalty points.</summary>
public sealed partial record PointsRange
{
    /// <summary>The lower bound, in loyalty points.</summary>
    public long? From { get; init; }

    /// <summary>The upper bound, in loyalty points; null for the top tier.</summary>
    public long? To { get; init; }
}
