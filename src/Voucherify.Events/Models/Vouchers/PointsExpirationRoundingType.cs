namespace Voucherify.Events.Models;

/// <summary>Specifies the point in time to which the expiration of points is postponed.</summary>
public enum PointsExpirationRoundingType
{
    /// <summary>The last day of the month.</summary>
    EndOfMonth = 0,

    /// <summary>The last day of the quarter.</summary>
    EndOfQuarter = 1,

    /// <summary>The last day of the half-year.</summary>
    EndOfHalfYear = 2,

    /// <summary>The last day of the year.</summary>
    EndOfYear = 3,

    /// <summary>The month that <see cref="LoyaltyCardExpirationRules.RoundingValue"/> specifies.</summary>
    ParticularMonth = 4,
}
