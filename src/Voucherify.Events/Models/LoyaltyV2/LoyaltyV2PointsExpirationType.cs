namespace Voucherify.Events.Models;

/// <summary>Specifies when points expire.</summary>
public enum LoyaltyV2PointsExpirationType
{
    /// <summary>Never.</summary>
    NoExpiration = 0,

    /// <summary>A period after they are earned.</summary>
    RollingExpiration = 1,

    /// <summary>On fixed days of the year.</summary>
    CalendarExpiration = 2,

    /// <summary>A period after the last activity.</summary>
    SlidingExpiration = 3,

    /// <summary>As the card definition specifies; used only by <see cref="LoyaltyV2Tier"/>.</summary>
    Inherit = 4,
}
