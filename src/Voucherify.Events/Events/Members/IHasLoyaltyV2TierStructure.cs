using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry a Loyalty v2 <c>tier_structure</c>.</summary>
public interface IHasLoyaltyV2TierStructure
{
    /// <summary>The tier structure that the event is about.</summary>
    LoyaltyV2TierStructure? TierStructure { get; }
}
