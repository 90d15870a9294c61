namespace Voucherify.Events.Models;

/// <summary>Specifies the day to which the expiration of points is rounded.</summary>
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

    /// <summary>The last day of the specified month.</summary>
    EndOfParticularMonth = 4,
}
