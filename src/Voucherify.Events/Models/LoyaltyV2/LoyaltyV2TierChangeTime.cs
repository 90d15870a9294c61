namespace Voucherify.Events.Models;

/// <summary>When earned points change the tier.</summary>
public enum LoyaltyV2TierChangeTime
{
    /// <summary>As soon as there are enough.</summary>
    Immediately = 0,

    /// <summary>When the next period begins.</summary>
    NextTrackingPeriod = 1,
}
