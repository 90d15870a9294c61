namespace Voucherify.Events.Models;

/// <summary>Specifies the period to which the end of a loyalty tier is rounded.</summary>
public enum LoyaltyTierRoundingType
{
    /// <summary>A month.</summary>
    Month = 0,

    /// <summary>A quarter of a year.</summary>
    Quarter = 1,

    /// <summary>Half a year.</summary>
    HalfYear = 2,

    /// <summary>A year.</summary>
    Year = 3,

    /// <summary>
    /// The period that <see cref="LoyaltyTiersExpirationRounding.Unit"/> and <see cref="LoyaltyTiersExpirationRounding.Value"/> specify.
    /// </summary>
    Custom = 4,
}
