namespace Voucherify.Events.Models;

/// <summary>Specifies when earned points change the tier.</summary>
public enum LoyaltyV2TierChangeTime
{
    /// <summary>As soon as the member has enough points.</summary>
    Immediately = 0,

    /// <summary>When the next period starts.</summary>
    NextTrackingPeriod = 1,
}
