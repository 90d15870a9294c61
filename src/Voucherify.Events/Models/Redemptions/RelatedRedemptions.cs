namespace Voucherify.Events.Models;

/// <summary>Represents the redemptions and rollbacks that are related to a redemption.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/rewarded">Voucherify reference</see></remarks>
public sealed partial record RelatedRedemptions
{
    /// <summary>The rollbacks; empty if there are none.</summary>
    public IReadOnlyList<RelatedRedemption> Rollbacks { get; init => field = value ?? []; } = [];

    /// <summary>The redemptions; empty if there are none.</summary>
    public IReadOnlyList<RelatedRedemption> Redemptions { get; init => field = value ?? []; } = [];
}
