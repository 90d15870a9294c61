namespace Voucherify.Events.Models;

/// <summary>What decides which loyalty tier a customer is in.</summary>
public enum LoyaltyTierQualificationType
{
    /// <summary>The points that the customer has at the moment.</summary>
    Balance = 0,

    /// <summary>The points that the customer collected within a period.</summary>
    PointsInPeriod = 1,
}
