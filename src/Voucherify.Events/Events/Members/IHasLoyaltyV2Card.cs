using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>card</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2Card
{
    /// <summary>The card that the event is about.</summary>
    LoyaltyV2Card? Card { get; }
}
