namespace Voucherify.Events.Models;

/// <summary>The day to which the expiration of points is moved.</summary>
public enum LoyaltyV2PointsExpirationRoundingType
{
    /// <summary>The last day of the month.</summary>
    EndOfMonth,

    /// <summary>The last day of the quarter.</summary>
    EndOfQuarter,

    /// <summary>The last day of the half-year.</summary>
    EndOfHalfYear,

    /// <summary>The last day of the year.</summary>
    EndOfYear,

    /// <summary>The last day of the month that is given.</summary>
    EndOfParticularMonth,
}
