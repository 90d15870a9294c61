namespace Voucherify.Events.Models;

/// <summary>Represents the totals of pending points over the lifetime of a card.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2LifetimePendingPoints
{
    /// <summary>The total number of pending points.</summary>
    public decimal? Total { get; init; }

    /// <summary>The pending points that became spendable.</summary>
    public decimal? Activated { get; init; }

    /// <summary>The pending points that were canceled.</summary>
    public decimal? Canceled { get; init; }
}
