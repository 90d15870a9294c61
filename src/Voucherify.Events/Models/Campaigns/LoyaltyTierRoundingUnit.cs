namespace Voucherify.Events.Models;

/// <summary>Specifies the unit of a custom rounding period.</summary>
public enum LoyaltyTierRoundingUnit
{
    /// <summary>The value is the number of a month.</summary>
    Month = 0,
}
