using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>tier</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2Tier
{
    /// <summary>The tier that the event is about.</summary>
    LoyaltyV2Tier? Tier { get; }
}
