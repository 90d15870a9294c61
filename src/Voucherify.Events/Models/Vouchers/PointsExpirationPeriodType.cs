namespace Voucherify.Events.Models;

/// <summary>How the moment at which points expire is given.</summary>
public enum PointsExpirationPeriodType
{
    /// <summary>On the same day every year.</summary>
    FixedDayOfYear = 0,

    /// <summary>Some months after they were earned.</summary>
    Month = 1,
}
