using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>member</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2Member
{
    /// <summary>The membership that the event is about.</summary>
    LoyaltyV2Member? Member { get; }
}
