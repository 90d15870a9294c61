using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>earning_rule</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2EarningRule
{
    /// <summary>The earning rule that the event is about.</summary>
    LoyaltyV2EarningRule? EarningRule { get; }
}
