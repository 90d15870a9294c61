using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>How a customer was referred by others: the customer is the referee here, not the referrer.</summary>
public sealed partial record CustomerReferrals
{
    /// <summary>How many times the customer was referred.</summary>
    public long? Total { get; init; }

    /// <summary>The referrals one by one, each with its campaign; empty when nobody referred the customer.</summary>
    [JsonConverter(typeof(CustomerReferralsConverter))]
    public IReadOnlyList<CustomerReferral> Campaigns { get; init => field = value ?? []; } = [];
}
