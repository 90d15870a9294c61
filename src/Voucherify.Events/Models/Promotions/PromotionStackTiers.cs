namespace Voucherify.Events.Models;

/// <summary>Represents the tiers of a promotion stack and their order.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/redemption/succeeded">Voucherify reference</see></remarks>
public sealed partial record PromotionStackTiers
{
    /// <summary>The IDs of the tiers, in the order in which they are applied; empty if Voucherify sent none.</summary>
    public IReadOnlyList<string> Ids { get; init => field = value ?? []; } = [];

    /// <summary>The method by which the order was determined.</summary>
    public OpenEnum<HierarchyMode> HierarchyMode { get; init; }
}
