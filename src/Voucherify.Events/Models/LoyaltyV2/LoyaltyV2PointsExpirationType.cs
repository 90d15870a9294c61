namespace Voucherify.Events.Models;

/// <summary>When points expire.</summary>
public enum LoyaltyV2PointsExpirationType
{
    /// <summary>Never.</summary>
    NoExpiration,

    /// <summary>A period after they were earned.</summary>
    RollingExpiration,

    /// <summary>On fixed days of the year.</summary>
    CalendarExpiration,

    /// <summary>A period after the last activity.</summary>
    SlidingExpiration,

    /// <summary>As the card definition says; for <see cref="LoyaltyV2Tier"/> only.</summary>
    Inherit,
}
