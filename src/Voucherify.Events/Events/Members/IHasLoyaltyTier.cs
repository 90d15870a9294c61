using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry one <c>loyalty_tier</c>.</summary>
public interface IHasLoyaltyTier
{
    /// <summary>The loyalty tier that the event concerns.</summary>
    LoyaltyTier? LoyaltyTier { get; }
}
