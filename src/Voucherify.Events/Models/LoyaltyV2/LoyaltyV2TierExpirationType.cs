namespace Voucherify.Events.Models;

/// <summary>How long a member keeps a tier.</summary>
public enum LoyaltyV2TierExpirationType
{
    /// <summary>Only as long as the member qualifies.</summary>
    NoRetention = 0,

    /// <summary>A period after the last activity.</summary>
    SlidingExpiration = 1,

    /// <summary>A fixed period.</summary>
    FixedDuration = 2,

    /// <summary>Until a fixed day of the year.</summary>
    CalendarExpiration = 3,
}
