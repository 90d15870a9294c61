using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry a Loyalty v2 <c>program</c>.</summary>
public interface IHasLoyaltyV2Program
{
    /// <summary>The loyalty program that the event belongs to.</summary>
    LoyaltyV2Program? Program { get; }
}
