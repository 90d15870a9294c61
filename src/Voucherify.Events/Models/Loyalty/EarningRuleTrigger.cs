using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the event that triggers an earning rule.</summary>
/// <remarks>
/// A rule can also be triggered by an event that the project defines. The name of that event is then the text of the
/// <see cref="OpenEnum{TEnum}"/>.
/// </remarks>
public enum EarningRuleTrigger
{
    /// <summary>A customer paid an order.</summary>
    [JsonStringEnumMemberName("order.paid")]
    OrderPaid = 0,

    /// <summary>A customer entered a segment.</summary>
    [JsonStringEnumMemberName("customer.segment.entered")]
    CustomerSegmentEntered = 1,

    /// <summary>A custom event of the project occurred; the schema ID identifies it.</summary>
    [JsonStringEnumMemberName("custom_event")]
    CustomEvent = 2,

    /// <summary>A customer moved up to a higher loyalty tier.</summary>
    [JsonStringEnumMemberName("customer.loyalty.tier.upgraded")]
    CustomerLoyaltyTierUpgraded = 3,

    /// <summary>A customer moved down to a lower loyalty tier.</summary>
    [JsonStringEnumMemberName("customer.loyalty.tier.downgraded")]
    CustomerLoyaltyTierDowngraded = 4,

    /// <summary>A customer kept a loyalty tier for another period.</summary>
    [JsonStringEnumMemberName("customer.loyalty.tier.prolonged")]
    CustomerLoyaltyTierProlonged = 5,

    /// <summary>A customer without a loyalty tier joined one.</summary>
    [JsonStringEnumMemberName("customer.loyalty.tier.joined")]
    CustomerLoyaltyTierJoined = 6,

    /// <summary>A customer left a loyalty tier.</summary>
    [JsonStringEnumMemberName("customer.loyalty.tier.left")]
    CustomerLoyaltyTierLeft = 7,
}
