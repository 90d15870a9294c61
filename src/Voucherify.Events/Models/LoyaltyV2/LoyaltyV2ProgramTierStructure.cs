namespace Voucherify.Events.Models;

/// <summary>Represents the assignment of a tier structure to a loyalty program.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2ProgramTierStructure
{
    /// <summary>The ID of the tier structure.</summary>
    public string? TierStructureId { get; init; }

    /// <summary>The time when the assignment was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The type of the object: <c>program_tier_structure</c>.</summary>
    public string? Object { get; init; }
}
