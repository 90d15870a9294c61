namespace Voucherify.Events.Models;

/// <summary>Represents the metadata from which an earning rule calculates points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/rewarded-loyalty-points">Voucherify reference</see></remarks>
public sealed partial record EarningRuleMetadataSource
{
    /// <summary>The metadata property that is counted, and the rate at which it is converted to points.</summary>
    public EarningRuleRatio? Metadata { get; init; }
}
