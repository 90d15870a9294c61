namespace Voucherify.Events.Models;

/// <summary>A day of every year.</summary>
public sealed partial record LoyaltyV2CalendarDate
{
    /// <summary>The day of the month, from 1.</summary>
    public long? Day { get; init; }

    /// <summary>The month, 1 (January) to 12 (December).</summary>
    public long? Month { get; init; }
}
