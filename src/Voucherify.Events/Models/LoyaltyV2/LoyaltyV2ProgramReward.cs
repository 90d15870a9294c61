namespace Voucherify.Events.Models;

/// <summary>The assignment of a reward to a loyalty program.</summary>
public sealed partial record LoyaltyV2ProgramReward
{
    /// <summary>The id of the reward.</summary>
    public string? RewardId { get; init; }

    /// <summary>How many units the program has of it.</summary>
    public LoyaltyV2Stock? Stock { get; init; }

    /// <summary>How many units have been given.</summary>
    public decimal? Redeemed { get; init; }

    /// <summary>When the assignment was made, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the assignment last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>program_reward</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
