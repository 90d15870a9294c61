namespace Voucherify.Events.Models;

/// <summary>Specifies when a member's tier expires.</summary>
public enum LoyaltyV2TierExpirationType
{
    /// <summary>As soon as the member no longer qualifies.</summary>
    NoRetention = 0,

    /// <summary>A period after the last activity.</summary>
    SlidingExpiration = 1,

    /// <summary>After a fixed period.</summary>
    FixedDuration = 2,

    /// <summary>On a fixed day of the year.</summary>
    CalendarExpiration = 3,
}
