namespace Voucherify.Events.Models;

/// <summary>What changed the tier of a member, and how.</summary>
public sealed partial record LoyaltyV2TierTransactionDetails
{
    /// <summary>The loyalty points that count for the tier; null when they were not counted.</summary>
    public decimal? Points { get; init; }

    /// <summary>The id of the tier before; null when it was none.</summary>
    public string? TierFrom { get; init; }

    /// <summary>The id of the tier now; null when it is none.</summary>
    public string? TierTo { get; init; }

    /// <summary>What led to the change.</summary>
    public LoyaltyV2TierChangeOrigin? Origin { get; init; }

    /// <summary>Why the transaction was refused; null unless it was.</summary>
    public LoyaltyV2Rejection? Rejection { get; init; }

    /// <summary>From when the member is in the tier, UTC; null when it is none.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>When the tier expires, UTC; null when it never does.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
