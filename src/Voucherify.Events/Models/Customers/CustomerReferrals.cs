using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents the referrals in which a customer was referred. The customer is the referee, not the referrer.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see></remarks>
public sealed partial record CustomerReferrals
{
    /// <summary>The number of times that the customer was referred.</summary>
    public long? Total { get; init; }

    /// <summary>The referrals, each with its campaign; empty if the customer was not referred.</summary>
    [JsonConverter(typeof(CustomerReferralsConverter))]
    public IReadOnlyList<CustomerReferral> Campaigns { get; init => field = value ?? []; } = [];
}
