namespace Voucherify.Events.Models;

/// <summary>Represents the assignment of a reward to a loyalty program.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2ProgramReward
{
    /// <summary>The ID of the reward.</summary>
    public string? RewardId { get; init; }

    /// <summary>The number of units of the reward that are available in the program.</summary>
    public LoyaltyV2Stock? Stock { get; init; }

    /// <summary>The number of units that have been given.</summary>
    public decimal? Redeemed { get; init; }

    /// <summary>The time when the assignment was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the assignment was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>program_reward</c>.</summary>
    public string? Object { get; init; }
}
