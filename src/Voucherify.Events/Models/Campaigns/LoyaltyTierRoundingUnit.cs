namespace Voucherify.Events.Models;

/// <summary>The unit of a custom rounding period.</summary>
public enum LoyaltyTierRoundingUnit
{
    /// <summary>The value names a month.</summary>
    Month = 0,
}
