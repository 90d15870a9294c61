namespace Voucherify.Events.Models;

/// <summary>Represents the effect of a promotion tier.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/promotion-tier-created">Voucherify reference</see></remarks>
public sealed partial record PromotionTierAction
{
    /// <summary>The discount on the order.</summary>
    public Discount? Discount { get; init; }
}
