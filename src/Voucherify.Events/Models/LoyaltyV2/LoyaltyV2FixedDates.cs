namespace Voucherify.Events.Models;

/// <summary>Days of every year.</summary>
public sealed partial record LoyaltyV2FixedDates
{
    /// <summary>The days; empty when none were sent.</summary>
    public IReadOnlyList<LoyaltyV2CalendarDate> Dates { get; init => field = value ?? []; } = [];
}
