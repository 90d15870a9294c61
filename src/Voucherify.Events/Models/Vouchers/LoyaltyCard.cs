namespace Voucherify.Events.Models;

/// <summary>The points of a loyalty card.</summary>
public sealed partial record LoyaltyCard
{
    /// <summary>All points ever added, in loyalty points; in a <see cref="CampaignVoucher"/>, what a new card starts with.</summary>
    public long? Points { get; init; }

    /// <summary>What is left of <see cref="Points"/> once the expired, subtracted and redeemed ones are gone, in loyalty points.</summary>
    public long? Balance { get; init; }

    /// <summary>The nearest date on which points expire; null when none are going to.</summary>
    public DateOnly? NextExpirationDate { get; init; }

    /// <summary>How many expire on <see cref="NextExpirationDate"/>, in loyalty points.</summary>
    public long? NextExpirationPoints { get; init; }

    /// <summary>What is earned but not active yet, in loyalty points.</summary>
    public long? PendingPoints { get; init; }

    /// <summary>All that ever expired, in loyalty points.</summary>
    public long? ExpiredPoints { get; init; }

    /// <summary>All that was ever subtracted, in loyalty points.</summary>
    public long? SubtractedPoints { get; init; }

    /// <summary>When points expire, unless an earning rule says otherwise; filled in a <see cref="CampaignVoucher"/> only.</summary>
    public LoyaltyCardExpirationRules? ExpirationRules { get; init; }
}
