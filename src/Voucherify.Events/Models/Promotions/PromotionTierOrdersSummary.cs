namespace Voucherify.Events.Models;

/// <summary>Totals over the orders that used a promotion tier.</summary>
public sealed partial record PromotionTierOrdersSummary
{
    /// <summary>The value of those orders together, in minor currency units.</summary>
    public decimal? TotalAmount { get; init; }

    /// <summary>The discount that the tier gave on them, in minor currency units.</summary>
    public decimal? TotalDiscountAmount { get; init; }
}
