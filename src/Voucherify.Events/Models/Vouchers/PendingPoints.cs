namespace Voucherify.Events.Models;

/// <summary>Loyalty points that a customer has earned and cannot spend yet.</summary>
public sealed partial record PendingPoints
{
    /// <summary>The id of the entry, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the loyalty card that the points will go to.</summary>
    public string? VoucherId { get; init; }

    /// <summary>The id of the loyalty campaign that the card belongs to.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The id of the customer who earned the points.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The id of the order that earned the points.</summary>
    public string? OrderId { get; init; }

    /// <summary>How many are waiting, in loyalty points.</summary>
    public long? Points { get; init; }

    /// <summary>The date on which they can be spent.</summary>
    public DateOnly? ActivatesAt { get; init; }

    /// <summary>How the points were earned.</summary>
    public PendingPointsDetails? Details { get; init; }

    /// <summary>When the entry was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the entry last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }
}
