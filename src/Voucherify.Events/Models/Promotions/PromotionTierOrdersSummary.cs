namespace Voucherify.Events.Models;

/// <summary>Represents the totals of the orders that used a promotion tier.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/promotion-tier-created">Voucherify reference</see></remarks>
public sealed partial record PromotionTierOrdersSummary
{
    /// <summary>The total value of the orders, in minor currency units.</summary>
    public decimal? TotalAmount { get; init; }

    /// <summary>The total discount that the tier granted on the orders, in minor currency units.</summary>
    public decimal? TotalDiscountAmount { get; init; }
}
