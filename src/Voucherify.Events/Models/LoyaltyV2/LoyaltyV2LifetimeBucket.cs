namespace Voucherify.Events.Models;

/// <summary>All points that ever moved on a card.</summary>
public sealed partial record LoyaltyV2LifetimeBucket
{
    /// <summary>Spendable points.</summary>
    public LoyaltyV2LifetimePoints? Points { get; init; }

    /// <summary>Pending points.</summary>
    public LoyaltyV2LifetimePendingPoints? PendingPoints { get; init; }
}
