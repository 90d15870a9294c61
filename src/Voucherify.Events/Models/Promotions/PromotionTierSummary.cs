namespace Voucherify.Events.Models;

/// <summary>Represents the totals for a promotion tier.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/promotion-tier-created">Voucherify reference</see></remarks>
public sealed partial record PromotionTierSummary
{
    /// <summary>The totals of redemptions.</summary>
    public PromotionTierRedemptionsSummary? Redemptions { get; init; }

    /// <summary>The totals of orders.</summary>
    public PromotionTierOrdersSummary? Orders { get; init; }
}
