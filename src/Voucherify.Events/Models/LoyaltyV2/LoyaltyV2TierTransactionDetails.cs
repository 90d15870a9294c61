namespace Voucherify.Events.Models;

/// <summary>Represents the details of a transaction that changes the tier of a member.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2TierTransactionDetails
{
    /// <summary>The loyalty points that count toward the tier; <see langword="null"/> if points were not counted.</summary>
    public decimal? Points { get; init; }

    /// <summary>The ID of the previous tier; <see langword="null"/> if there was none.</summary>
    public string? TierFrom { get; init; }

    /// <summary>The ID of the new tier; <see langword="null"/> if there is none.</summary>
    public string? TierTo { get; init; }

    /// <summary>The cause of the change.</summary>
    public LoyaltyV2TierChangeOrigin? Origin { get; init; }

    /// <summary>The reason why the transaction was rejected; <see langword="null"/> if it was not rejected.</summary>
    public LoyaltyV2Rejection? Rejection { get; init; }

    /// <summary>The time when the member entered the tier, in UTC; <see langword="null"/> if the member is not in a tier.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>The time when the tier expires, in UTC; <see langword="null"/> if it never expires.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
