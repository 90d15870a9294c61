namespace Voucherify.Events.Models;

/// <summary>The tiers of a promotion stack and their order.</summary>
public sealed partial record PromotionStackTiers
{
    /// <summary>The ids of the tiers, in the order in which they are applied; empty when Voucherify names none.</summary>
    public IReadOnlyList<string> Ids { get; init => field = value ?? []; } = [];

    /// <summary>How that order came about.</summary>
    public OpenEnum<HierarchyMode> HierarchyMode { get; init; }
}
