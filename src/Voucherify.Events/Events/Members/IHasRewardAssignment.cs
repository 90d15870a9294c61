using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>reward_assignment</c>: the offer of a reward in a campaign.</summary>
public interface IHasRewardAssignment
{
    /// <summary>The assignment that offers the reward in the campaign.</summary>
    RewardAssignment? RewardAssignment { get; }
}
