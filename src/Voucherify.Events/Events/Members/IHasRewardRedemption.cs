using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>reward_redemption</c>: the exchange of points for a reward.</summary>
public interface IHasRewardRedemption
{
    /// <summary>The redemption of the reward, and how far it has got.</summary>
    RewardRedemption? RewardRedemption { get; }
}
