namespace Voucherify.Events.Models;

/// <summary>Represents the totals of all points over the lifetime of a card.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2LifetimeBucket
{
    /// <summary>The totals of spendable points.</summary>
    public LoyaltyV2LifetimePoints? Points { get; init; }

    /// <summary>The totals of pending points.</summary>
    public LoyaltyV2LifetimePendingPoints? PendingPoints { get; init; }
}
