namespace Voucherify.Events.Models;

/// <summary>Represents hours of the day on specific days of the week.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2DailyHours
{
    /// <summary>
    /// The days of the week to which the hours apply, from 0 (Sunday) to 6 (Saturday), in the order received; empty if Voucherify sent
    /// none.
    /// </summary>
    public IReadOnlyList<int> DaysOfWeek { get; init => field = value ?? []; } = [];

    /// <summary>The start of the hours in the format <c>HH:mm</c>, such as <c>09:00</c>.</summary>
    public string? StartTime { get; init; }

    /// <summary>The end of the hours in the format <c>HH:mm</c>, such as <c>17:30</c>.</summary>
    public string? EndTime { get; init; }
}
