namespace Voucherify.Events.Models;

/// <summary>A window that opens again and again, in which something is valid.</summary>
public sealed partial record ValidityTimeframe
{
    /// <summary>The time from one opening to the next as ISO 8601 duration text, e.g. <c>P2D</c> for every other day.</summary>
    public string? Interval { get; init; }

    /// <summary>How long the window stays open as ISO 8601 duration text, e.g. <c>PT1H</c>.</summary>
    public string? Duration { get; init; }
}
