namespace Voucherify.Events.Models;

/// <summary>Represents a recurring time frame in which an object is valid.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/created">Voucherify reference</see></remarks>
public sealed partial record ValidityTimeframe
{
    /// <summary>
    /// The time from the start of one time frame to the start of the next, as an ISO 8601 duration, such as <c>P2D</c> for every other day.
    /// </summary>
    public string? Interval { get; init; }

    /// <summary>The length of the time frame, as an ISO 8601 duration such as <c>PT1H</c>.</summary>
    public string? Duration { get; init; }
}
