namespace Voucherify.Events.Models;

/// <summary>Totals over the redemptions of a promotion tier.</summary>
public sealed partial record PromotionTierRedemptionsSummary
{
    /// <summary>How many times the tier was redeemed.</summary>
    public long? TotalRedeemed { get; init; }
}
