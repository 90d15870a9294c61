namespace Voucherify.Events.Models;

/// <summary>The hours of the day in which something is valid.</summary>
public sealed partial record ValidityHours
{
    /// <summary>The hours, each with the weekdays on which they hold; empty when none were sent.</summary>
    public IReadOnlyList<DailyValidityHours> Daily { get; init => field = value ?? []; } = [];
}
