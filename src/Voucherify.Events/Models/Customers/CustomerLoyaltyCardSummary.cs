namespace Voucherify.Events.Models;

/// <summary>Represents the loyalty points that a customer has spent and has left.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see></remarks>
public sealed partial record CustomerLoyaltyCardSummary
{
    /// <summary>The points spent so far, in loyalty points.</summary>
    public long? RedeemedPoints { get; init; }

    /// <summary>The total points left on all loyalty cards, in loyalty points.</summary>
    public long? PointsToGo { get; init; }
}
