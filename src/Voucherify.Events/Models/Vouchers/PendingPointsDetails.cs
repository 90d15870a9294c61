namespace Voucherify.Events.Models;

/// <summary>Represents the source of pending points.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-pending-points-added">Voucherify reference</see>
/// </remarks>
public sealed partial record PendingPointsDetails
{
    /// <summary>A reference to the loyalty tier that the earning rule used for its calculation.</summary>
    public ObjectReference? LoyaltyTier { get; init; }

    /// <summary>
    /// A reference to the loyalty tier of the cardholder when the points were earned; <see langword="null"/> if the cardholder was not in a
    /// tier.
    /// </summary>
    public ObjectReference? HolderLoyaltyTier { get; init; }

    /// <summary>The event that earned the points.</summary>
    public EventDetails? Event { get; init; }

    /// <summary>The earning rule that granted the points, with only its ID and <see cref="EarningRuleSource.Banner"/>.</summary>
    public EarningRule? EarningRule { get; init; }

    /// <summary>A reference to the order that earned the points.</summary>
    public ObjectReference? Order { get; init; }
}
