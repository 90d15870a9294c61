using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>program_tier_structure</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2ProgramTierStructure
{
    /// <summary>The assignment of the tier structure to the program.</summary>
    LoyaltyV2ProgramTierStructure? ProgramTierStructure { get; }
}
