using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>benefit</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2Benefit
{
    /// <summary>The benefit that the event is about.</summary>
    LoyaltyV2Benefit? Benefit { get; }
}
