using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>program</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2Program
{
    /// <summary>The loyalty program that the event belongs to.</summary>
    LoyaltyV2Program? Program { get; }
}
