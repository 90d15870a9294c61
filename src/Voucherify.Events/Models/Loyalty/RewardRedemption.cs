namespace Voucherify.Events.Models;

/// <summary>Represents a customer's exchange of loyalty points for a reward.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/reward-redemptions-created">Voucherify reference</see></remarks>
public sealed partial record RewardRedemption
{
    /// <summary>The ID of the reward redemption, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The state of the redemption.</summary>
    public OpenEnum<RewardRedemptionState> State { get; init; }

    /// <summary>The time when the redemption was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the redemption was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The ID of the loyalty card that pays for the reward.</summary>
    public string? VoucherId { get; init; }

    /// <summary>The ID of the loyalty campaign to which the card belongs.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The ID of the customer who redeems the reward.</summary>
    public string? CustomerId { get; init; }

    /// <summary>The ID of the <see cref="RewardAssignment"/> that is redeemed.</summary>
    public string? RewardAssignmentId { get; init; }

    /// <summary>
    /// The ID of the object that led to the redemption of the reward, of the type that <see cref="SourceType"/> specifies.
    /// </summary>
    public string? SourceId { get; init; }

    /// <summary>The type of the object to which <see cref="SourceId"/> refers, such as <c>redemption</c>.</summary>
    public string? SourceType { get; init; }
}
