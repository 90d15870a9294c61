namespace Voucherify.Events.Models;

/// <summary>Hours of the day, on given weekdays.</summary>
public sealed partial record LoyaltyV2DailyHours
{
    /// <summary>The weekdays on which the hours hold, 0 (Sunday) to 6 (Saturday), in the order sent; empty when none were sent.</summary>
    public IReadOnlyList<int> DaysOfWeek { get; init => field = value ?? []; } = [];

    /// <summary>The start of the hours as <c>HH:mm</c>, such as <c>09:00</c>.</summary>
    public string? StartTime { get; init; }

    /// <summary>The end of the hours as <c>HH:mm</c>, such as <c>17:30</c>.</summary>
    public string? EndTime { get; init; }
}
