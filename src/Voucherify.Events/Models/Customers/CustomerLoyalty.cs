using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents the loyalty status of a customer.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see></remarks>
public sealed partial record CustomerLoyalty
{
    /// <summary>The total points in all loyalty campaigns, in loyalty points.</summary>
    public long? Points { get; init; }

    /// <summary>The number of customers whom this customer referred.</summary>
    public long? ReferredCustomers { get; init; }

    /// <summary>
    /// The status in each loyalty campaign, by the name (not the ID) of the campaign; empty if the customer is not in any.
    /// </summary>
    public IReadOnlyDictionary<string, CustomerLoyaltyCampaign> Campaigns { get; init => field = value ?? Empty.Dictionary<CustomerLoyaltyCampaign>(); } = Empty.Dictionary<CustomerLoyaltyCampaign>();
}
