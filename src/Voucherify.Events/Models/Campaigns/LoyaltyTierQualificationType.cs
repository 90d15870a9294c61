namespace Voucherify.Events.Models;

/// <summary>Specifies which points determine a customer's loyalty tier.</summary>
public enum LoyaltyTierQualificationType
{
    /// <summary>The current points of the customer.</summary>
    Balance = 0,

    /// <summary>The points that the customer collected within a period.</summary>
    PointsInPeriod = 1,
}
