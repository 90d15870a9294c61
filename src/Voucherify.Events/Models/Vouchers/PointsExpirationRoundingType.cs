namespace Voucherify.Events.Models;

/// <summary>The moment to which the expiry of points is put off.</summary>
public enum PointsExpirationRoundingType
{
    /// <summary>The last day of the month.</summary>
    EndOfMonth,

    /// <summary>The last day of the quarter.</summary>
    EndOfQuarter,

    /// <summary>The last day of the half-year.</summary>
    EndOfHalfYear,

    /// <summary>The last day of the year.</summary>
    EndOfYear,

    /// <summary>The month given by <see cref="LoyaltyCardExpirationRules.RoundingValue"/>.</summary>
    ParticularMonth,
}
