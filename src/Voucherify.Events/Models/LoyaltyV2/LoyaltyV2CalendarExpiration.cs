namespace Voucherify.Events.Models;

/// <summary>The days of the year on which something expires.</summary>
public sealed partial record LoyaltyV2CalendarExpiration
{
    /// <summary>The days on which points expire; empty for tiers.</summary>
    public IReadOnlyList<LoyaltyV2CalendarDate> ExpirationDates { get; init => field = value ?? []; } = [];

    /// <summary>The days on which tiers expire; empty for points.</summary>
    public IReadOnlyList<LoyaltyV2CalendarDate> CalendarDates { get; init => field = value ?? []; } = [];
}
