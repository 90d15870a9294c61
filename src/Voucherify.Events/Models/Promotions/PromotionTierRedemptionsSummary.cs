namespace Voucherify.Events.Models;

/// <summary>Represents the totals of the redemptions of a promotion tier.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/promotion-tier-created">Voucherify reference</see></remarks>
public sealed partial record PromotionTierRedemptionsSummary
{
    /// <summary>The number of redemptions of the tier.</summary>
    public long? TotalRedeemed { get; init; }
}
