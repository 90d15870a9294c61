namespace Voucherify.Events.Models;

/// <summary>How the tiers of a promotion stack are ordered.</summary>
public enum HierarchyMode
{
    /// <summary>In an order that somebody fixed by hand.</summary>
    Manual = 0,
}
