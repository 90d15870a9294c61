namespace Voucherify.Events.Models;

/// <summary>Specifies when a customer's membership in a loyalty tier ends.</summary>
public enum LoyaltyTierExpirationType
{
    /// <summary>At the end of the current qualification period.</summary>
    EndOfPeriod = 0,

    /// <summary>At the end of the next qualification period.</summary>
    EndOfNextPeriod = 1,

    /// <summary>As soon as the points drop below the range of the tier.</summary>
    BalanceDrop = 2,

    /// <summary>A specified time after the points drop below the range of the tier.</summary>
    Custom = 3,
}
