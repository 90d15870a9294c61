namespace Voucherify.Events.Models;

/// <summary>Represents loyalty points that a customer has earned but cannot spend yet.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/loyalty-card-pending-points-added">Voucherify reference</see>
/// </remarks>
public sealed partial record PendingPoints
{
    /// <summary>The ID of the entry, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the loyalty card that receives the points.</summary>
    public string? VoucherId { get; init; }

    /// <summary>The ID of the loyalty campaign to which the card belongs.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The ID of the customer who earned the points.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The ID of the order that earned the points.</summary>
    public string? OrderId { get; init; }

    /// <summary>The number of pending points, in loyalty points.</summary>
    public long? Points { get; init; }

    /// <summary>The date on which the points become spendable.</summary>
    public DateOnly? ActivatesAt { get; init; }

    /// <summary>The source of the points.</summary>
    public PendingPointsDetails? Details { get; init; }

    /// <summary>The time when the entry was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the entry was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }
}
