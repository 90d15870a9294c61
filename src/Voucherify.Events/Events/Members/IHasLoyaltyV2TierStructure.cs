using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>tier_structure</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2TierStructure
{
    /// <summary>The tier structure that the event is about.</summary>
    LoyaltyV2TierStructure? TierStructure { get; }
}
