using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>reward</c>.</summary>
public interface IHasReward
{
    /// <summary>The reward that the event concerns.</summary>
    Reward? Reward { get; }
}
