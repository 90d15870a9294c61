namespace Voucherify.Events.Models;

/// <summary>Represents a range of loyalty points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/loyalty-tier-created">Voucherify reference</see></remarks>
public sealed partial record PointsRange
{
    /// <summary>The lower bound, in loyalty points.</summary>
    public long? From { get; init; }

    /// <summary>The upper bound, in loyalty points; <see langword="null"/> for the top tier.</summary>
    public long? To { get; init; }
}
