namespace Voucherify.Events.Models;

/// <summary>The metadata from which an earning rule computes points.</summary>
public sealed partial record EarningRuleMetadataSource
{
    /// <summary>Which metadata property is counted, and the rate at which it turns into points.</summary>
    public EarningRuleRatio? Metadata { get; init; }
}
