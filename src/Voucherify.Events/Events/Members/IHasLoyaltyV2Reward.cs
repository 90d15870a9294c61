using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>reward</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2Reward
{
    /// <summary>The reward that the event is about.</summary>
    LoyaltyV2Reward? Reward { get; }
}
