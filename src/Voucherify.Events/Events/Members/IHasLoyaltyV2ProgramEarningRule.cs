using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>program_earning_rule</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2ProgramEarningRule
{
    /// <summary>The assignment of the earning rule to the program.</summary>
    LoyaltyV2ProgramEarningRule? ProgramEarningRule { get; }
}
