namespace Voucherify.Events.Models;

/// <summary>What happens to points when an order is refunded.</summary>
public sealed partial record LoyaltyV2CardRefunds
{
    /// <summary>What happens to points that paid for the order.</summary>
    public LoyaltyV2RefundPolicy? SpentPoints { get; init; }

    /// <summary>What happens to points that the order earned.</summary>
    public LoyaltyV2RefundPolicy? EarnedPoints { get; init; }
}
