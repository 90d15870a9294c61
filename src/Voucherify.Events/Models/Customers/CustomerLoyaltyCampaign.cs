namespace Voucherify.Events.Models;

/// <summary>Represents the status of a customer in a loyalty campaign.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see></remarks>
public sealed partial record CustomerLoyaltyCampaign
{
    /// <summary>The points left in the campaign, in loyalty points.</summary>
    public long? Points { get; init; }

    /// <summary>The ID of the customer's loyalty tier; <see langword="null"/> if the customer is not in a tier.</summary>
    public string? LoyaltyTier { get; init; }

    /// <summary>The number of customers whom this customer referred in the campaign.</summary>
    public long? ReferredCustomers { get; init; }

    /// <summary>The points spent in the campaign, in loyalty points. Voucherify does not document this property.</summary>
    public long? RedeemedPoints { get; init; }

    /// <summary>The points left to spend in the campaign, in loyalty points. Voucherify does not document this property.</summary>
    public long? PointsToGo { get; init; }
}
