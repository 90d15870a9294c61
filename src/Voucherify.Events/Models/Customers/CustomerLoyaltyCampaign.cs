namespace Voucherify.Events.Models;

/// <summary>The standing of a customer in one loyalty campaign.</summary>
public sealed partial record CustomerLoyaltyCampaign
{
    /// <summary>The points left in the campaign, in loyalty points.</summary>
    public long? Points { get; init; }

    /// <summary>The id of the loyalty tier that the customer is in; null when in none.</summary>
    public string? LoyaltyTier { get; init; }

    /// <summary>How many customers this customer referred in the campaign.</summary>
    public long? ReferredCustomers { get; init; }

    /// <summary>The points spent in the campaign, in loyalty points. Voucherify does not document it.</summary>
    public long? RedeemedPoints { get; init; }

    /// <summary>The points still to spend in the campaign, in loyalty points. Voucherify does not document it.</summary>
    public long? PointsToGo { get; init; }
}
