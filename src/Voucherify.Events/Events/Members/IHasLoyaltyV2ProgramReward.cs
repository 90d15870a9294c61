using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>program_reward</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2ProgramReward
{
    /// <summary>The assignment of the reward to the program.</summary>
    LoyaltyV2ProgramReward? ProgramReward { get; }
}
