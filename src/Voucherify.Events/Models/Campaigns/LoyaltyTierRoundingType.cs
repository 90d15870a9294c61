namespace Voucherify.Events.Models;

/// <summary>The period to which the end of a loyalty tier is rounded.</summary>
public enum LoyaltyTierRoundingType
{
    /// <summary>Rounded to a month.</summary>
    Month,

    /// <summary>Rounded to a quarter of a year.</summary>
    Quarter,

    /// <summary>Rounded to half a year.</summary>
    HalfYear,

    /// <summary>Rounded to a year.</summary>
    Year,

    /// <summary>Rounded as <see cref="LoyaltyTiersExpirationRounding.Unit"/> and <see cref="LoyaltyTiersExpirationRounding.Value"/> say.</summary>
    Custom,
}
