namespace Voucherify.Events.Models;

/// <summary>How far a member falls when a tier is lost.</summary>
public sealed partial record LoyaltyV2DowngradePolicy
{
    /// <summary>How far.</summary>
    public OpenEnum<LoyaltyV2DowngradeType> Type { get; init; }

    /// <summary>The time for which the tier is kept nevertheless; null for <see cref="LoyaltyV2Tier"/>.</summary>
    public LoyaltyV2Period? GracePeriod { get; init; }
}
