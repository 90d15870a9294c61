namespace Voucherify.Events.Models;

/// <summary>The time from earning points to their expiration.</summary>
public sealed partial record LoyaltyV2RollingExpiration
{
    /// <summary>The time.</summary>
    public LoyaltyV2Period? Period { get; init; }

    /// <summary>To which day the expiration is moved; null when it is not.</summary>
    public LoyaltyV2PointsExpirationRounding? Rounding { get; init; }
}
