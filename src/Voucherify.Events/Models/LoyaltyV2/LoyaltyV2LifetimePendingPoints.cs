namespace Voucherify.Events.Models;

/// <summary>How many pending points ever moved on a card.</summary>
public sealed partial record LoyaltyV2LifetimePendingPoints
{
    /// <summary>All pending points together.</summary>
    public decimal? Total { get; init; }

    /// <summary>Those that became spendable.</summary>
    public decimal? Activated { get; init; }

    /// <summary>Those that were canceled.</summary>
    public decimal? Canceled { get; init; }
}
