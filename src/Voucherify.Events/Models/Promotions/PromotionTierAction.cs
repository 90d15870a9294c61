namespace Voucherify.Events.Models;

/// <summary>What a promotion tier grants.</summary>
public sealed partial record PromotionTierAction
{
    /// <summary>The discount that is taken off the order.</summary>
    public Discount? Discount { get; init; }
}
