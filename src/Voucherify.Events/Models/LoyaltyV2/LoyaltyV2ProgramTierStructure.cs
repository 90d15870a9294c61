namespace Voucherify.Events.Models;

/// <summary>The assignment of a tier structure to a loyalty program.</summary>
public sealed partial record LoyaltyV2ProgramTierStructure
{
    /// <summary>The id of the tier structure.</summary>
    public string? TierStructureId { get; init; }

    /// <summary>When the assignment was made, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary><c>program_tier_structure</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
