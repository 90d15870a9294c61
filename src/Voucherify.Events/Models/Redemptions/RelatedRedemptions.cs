namespace Voucherify.Events.Models;

/// <summary>The redemptions and rollbacks that belong to a redemption.</summary>
public sealed partial record RelatedRedemptions
{
    /// <summary>The rollbacks; empty when there are none.</summary>
    public IReadOnlyList<RelatedRedemption> Rollbacks { get; init => field = value ?? []; } = [];

    /// <summary>The redemptions; empty when there are none.</summary>
    public IReadOnlyList<RelatedRedemption> Redemptions { get; init => field = value ?? []; } = [];
}
