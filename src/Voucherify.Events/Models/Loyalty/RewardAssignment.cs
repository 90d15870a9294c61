namespace Voucherify.Events.Models;

/// <summary>The offer of a reward in a loyalty campaign, at a price in points.</summary>
public sealed partial record RewardAssignment
{
    /// <summary>The id of the assignment, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the reward offered.</summary>
    public string? RewardId { get; init; }

    /// <summary>When the assignment was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the assignment last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>reward_assignment</c>: the kind of object.</summary>
    public string? Object { get; init; }

    /// <summary>The id of the campaign that offers the reward.</summary>
    public string? RelatedObjectId { get; init; }

    /// <summary>The kind of object that <see cref="RelatedObjectId"/> refers to: <see cref="RelatedObjectType.Campaign"/>.</summary>
    public OpenEnum<RelatedObjectType> RelatedObjectType { get; init; }

    /// <summary>What the reward costs.</summary>
    public RewardAssignmentParameters? Parameters { get; init; }
}
