namespace Voucherify.Events.Models;

/// <summary>Totals of what a promotion tier brought about.</summary>
public sealed partial record PromotionTierSummary
{
    /// <summary>The totals over redemptions.</summary>
    public PromotionTierRedemptionsSummary? Redemptions { get; init; }

    /// <summary>The totals over orders.</summary>
    public PromotionTierOrdersSummary? Orders { get; init; }
}
