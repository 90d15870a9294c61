namespace Voucherify.Events.Models;

/// <summary>Specifies how the tiers of a promotion stack are ordered.</summary>
public enum HierarchyMode
{
    /// <summary>The order was set manually.</summary>
    Manual = 0,
}
