namespace Voucherify.Events.Models;

/// <summary>How long a customer holds a loyalty tier.</summary>
public sealed partial record LoyaltyTierExpiration
{
    /// <summary>The id of the customer who holds the tier.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The id of the loyalty campaign that the tier belongs to.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The id of the tier.</summary>
    public string? TierId { get; init; }

    /// <summary>From when the customer holds the tier, UTC; Voucherify sends a date without a time of day.</summary>
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>When the customer's hold on the tier ends, UTC; null when it never does.</summary>
    public DateTimeOffset? ExpirationDate { get; init; }

    /// <summary>When this period was recorded, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When this period last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }
}
