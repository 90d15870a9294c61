using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>The loyalty standing of a customer.</summary>
public sealed partial record CustomerLoyalty
{
    /// <summary>The points in all loyalty campaigns together, in loyalty points.</summary>
    public long? Points { get; init; }

    /// <summary>How many customers this customer referred.</summary>
    public long? ReferredCustomers { get; init; }

    /// <summary>The standing per campaign, keyed by the name (not the id) of the campaign; empty when the customer is in none.</summary>
    public IReadOnlyDictionary<string, CustomerLoyaltyCampaign> Campaigns { get; init => field = value ?? Empty.Dictionary<CustomerLoyaltyCampaign>(); } = Empty.Dictionary<CustomerLoyaltyCampaign>();
}
