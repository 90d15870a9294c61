namespace Voucherify.Events.Models;

/// <summary>The period to which the end of a loyalty tier is rounded.</summary>
public enum LoyaltyTierRoundingType
{
    /// <summary>Rounded to a month.</summary>
    Month = 0,

    /// <summary>Rounded to a quarter of a year.</summary>
    Quarter = 1,

    /// <summary>Rounded to half a year.</summary>
    HalfYear = 2,

    /// <summary>Rounded to a year.</summary>
    Year = 3,

    /// <summary>Rounded as <see cref="LoyaltyTiersExpirationRounding.Unit"/> and <see cref="LoyaltyTiersExpirationRounding.Value"/> say.</summary>
    Custom = 4,
}
