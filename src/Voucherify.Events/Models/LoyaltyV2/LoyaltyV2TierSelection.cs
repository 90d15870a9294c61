namespace Voucherify.Events.Models;

/// <summary>Some tiers of a tier structure.</summary>
public sealed partial record LoyaltyV2TierSelection
{
    /// <summary>The id of the tier structure.</summary>
    public string? TierStructureId { get; init; }

    /// <summary>The ids of the tiers; empty when none were sent.</summary>
    public IReadOnlyList<string> TierIds { get; init => field = value ?? []; } = [];
}
