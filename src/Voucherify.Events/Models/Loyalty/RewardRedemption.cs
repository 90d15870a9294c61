namespace Voucherify.Events.Models;

/// <summary>A customer's exchange of loyalty points for a reward.</summary>
public sealed partial record RewardRedemption
{
    /// <summary>The id of the reward redemption, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>How far the redemption got.</summary>
    public OpenEnum<RewardRedemptionState> State { get; init; }

    /// <summary>When the redemption was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the redemption last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The id of the loyalty card that pays.</summary>
    public string? VoucherId { get; init; }

    /// <summary>The id of the loyalty campaign that the card belongs to.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The id of the customer who redeems the reward.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The id of the <see cref="RewardAssignment"/> that is redeemed.</summary>
    public string? RewardAssignmentId { get; init; }

    /// <summary>The id of what led to the redemption of the reward, of the kind that <see cref="SourceType"/> names.</summary>
    public string? SourceId { get; init; }

    /// <summary>The kind of object that <see cref="SourceId"/> refers to, such as <c>redemption</c>.</summary>
    public string? SourceType { get; init; }
}
