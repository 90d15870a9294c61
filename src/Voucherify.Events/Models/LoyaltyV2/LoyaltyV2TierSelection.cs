namespace Voucherify.Events.Models;

/// <summary>Represents selected tiers of a tier structure.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2TierSelection
{
    /// <summary>The ID of the tier structure.</summary>
    public string? TierStructureId { get; init; }

    /// <summary>The IDs of the tiers; empty if Voucherify sent none.</summary>
    public IReadOnlyList<string> TierIds { get; init => field = value ?? []; } = [];
}
