namespace Voucherify.Events.Models;

/// <summary>The day to which the expiration of points is moved.</summary>
public enum LoyaltyV2PointsExpirationRoundingType
{
    /// <summary>The last day of the month.</summary>
    EndOfMonth = 0,

    /// <summary>The last day of the quarter.</summary>
    EndOfQuarter = 1,

    /// <summary>The last day of the half-year.</summary>
    EndOfHalfYear = 2,

    /// <summary>The last day of the year.</summary>
    EndOfYear = 3,

    /// <summary>The last day of the month that is given.</summary>
    EndOfParticularMonth = 4,
}
