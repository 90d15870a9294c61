namespace Voucherify.Events.Models;

/// <summary>Represents the period for which a customer is in a loyalty tier.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/loyalty-tier-created">Voucherify reference</see></remarks>
public sealed partial record LoyaltyTierExpiration
{
    /// <summary>The ID of the customer.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The ID of the loyalty campaign to which the tier belongs.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The ID of the tier.</summary>
    public string? TierId { get; init; }

    /// <summary>The time when the period starts, in UTC. Voucherify sends a date without a time.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>The time when the period ends, in UTC; <see langword="null"/> if it never ends.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }

    /// <summary>The time when the period was recorded, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the period was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }
}
