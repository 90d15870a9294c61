using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry a Loyalty v2 <c>card</c>.</summary>
public interface IHasLoyaltyV2Card
{
    /// <summary>The card that the event is about.</summary>
    LoyaltyV2Card? Card { get; }
}
