using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>What makes an earning rule grant points.</summary>
/// <remarks>A rule may also name an event that the project defined itself: its name is then the text of the <see cref="OpenEnum{TEnum}"/>.</remarks>
public enum EarningRuleTrigger
{
    /// <summary>A customer paid an order.</summary>
    [JsonStringEnumMemberName("order.paid")]
    OrderPaid = 0,

    /// <summary>A customer entered a segment.</summary>
    [JsonStringEnumMemberName("customer.segment.entered")]
    CustomerSegmentEntered = 1,

    /// <summary>Something happened that the project defined as a custom event; the schema id tells which.</summary>
    [JsonStringEnumMemberName("custom_event")]
    CustomEvent = 2,

    /// <summary>A customer moved up to a higher loyalty tier.</summary>
    [JsonStringEnumMemberName("customer.loyalty.tier.upgraded")]
    CustomerLoyaltyTierUpgraded = 3,

    /// <summary>A customer fell back to a lower loyalty tier.</summary>
    [JsonStringEnumMemberName("customer.loyalty.tier.downgraded")]
    CustomerLoyaltyTierDowngraded = 4,

    /// <summary>A customer keeps a loyalty tier for a further period.</summary>
    [JsonStringEnumMemberName("customer.loyalty.tier.prolonged")]
    CustomerLoyaltyTierProlonged = 5,

    /// <summary>A customer without a loyalty tier got one.</summary>
    [JsonStringEnumMemberName("customer.loyalty.tier.joined")]
    CustomerLoyaltyTierJoined = 6,

    /// <summary>A customer lost a loyalty tier.</summary>
    [JsonStringEnumMemberName("customer.loyalty.tier.left")]
    CustomerLoyaltyTierLeft = 7,
}
