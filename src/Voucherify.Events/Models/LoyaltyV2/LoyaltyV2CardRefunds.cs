namespace Voucherify.Events.Models;

/// <summary>Represents the handling of points when an order is refunded.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2CardRefunds
{
    /// <summary>The policy for points that were spent on the order.</summary>
    public LoyaltyV2RefundPolicy? SpentPoints { get; init; }

    /// <summary>The policy for points that were earned with the order.</summary>
    public LoyaltyV2RefundPolicy? EarnedPoints { get; init; }
}
