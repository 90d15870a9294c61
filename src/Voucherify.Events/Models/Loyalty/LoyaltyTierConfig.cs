namespace Voucherify.Events.Models;

/// <summary>Represents the settings of a loyalty tier.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/loyalty-tier-created">Voucherify reference</see></remarks>
public sealed partial record LoyaltyTierConfig
{
    /// <summary>The range of points of the tier.</summary>
    public PointsRange? Points { get; init; }
}
