namespace Voucherify.Events.Models;

/// <summary>The moment to which the expiry of points is put off.</summary>
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

    /// <summary>The month given by <see cref="LoyaltyCardExpirationRules.RoundingValue"/>.</summary>
    ParticularMonth = 4,
}
