namespace Voucherify.Events.Models;

/// <summary>Represents the offer of a reward in a loyalty campaign, at a price in points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/reward-redemptions-created">Voucherify reference</see></remarks>
public sealed partial record RewardAssignment
{
    /// <summary>The ID of the assignment, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the reward that is offered.</summary>
    public string? RewardId { get; init; }

    /// <summary>The time when the assignment was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the assignment was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>reward_assignment</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The ID of the campaign that offers the reward.</summary>
    public string? RelatedObjectId { get; init; }

    /// <summary>The type of the object to which <see cref="RelatedObjectId"/> refers: <see cref="RelatedObjectType.Campaign"/>.</summary>
    public OpenEnum<RelatedObjectType> RelatedObjectType { get; init; }

    /// <summary>The cost of the reward.</summary>
    public RewardAssignmentParameters? Parameters { get; init; }
}
