namespace Voucherify.Events.Models;

/// <summary>Specifies how the expiration of points is determined.</summary>
public enum PointsExpirationPeriodType
{
    /// <summary>Points expire on the same day every year.</summary>
    FixedDayOfYear = 0,

    /// <summary>Points expire a number of months after they are earned.</summary>
    Month = 1,
}
