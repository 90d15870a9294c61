namespace Voucherify.Events.Models;

/// <summary>When membership of a loyalty tier ends.</summary>
public enum LoyaltyTierExpirationType
{
    /// <summary>At the end of the current qualification period.</summary>
    EndOfPeriod = 0,

    /// <summary>At the end of the qualification period that follows.</summary>
    EndOfNextPeriod = 1,

    /// <summary>As soon as the points fall below the range of the tier.</summary>
    BalanceDrop = 2,

    /// <summary>A set time after the points fell below the range of the tier.</summary>
    Custom = 3,
}
