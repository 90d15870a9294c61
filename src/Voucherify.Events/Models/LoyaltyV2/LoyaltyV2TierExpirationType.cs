namespace Voucherify.Events.Models;

/// <summary>How long a member keeps a tier.</summary>
public enum LoyaltyV2TierExpirationType
{
    /// <summary>Only as long as the member qualifies.</summary>
    NoRetention,

    /// <summary>A period after the last activity.</summary>
    SlidingExpiration,

    /// <summary>A fixed period.</summary>
    FixedDuration,

    /// <summary>Until a fixed day of the year.</summary>
    CalendarExpiration,
}
