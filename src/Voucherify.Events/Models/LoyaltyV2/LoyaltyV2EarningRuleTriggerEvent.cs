using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>What makes an earning rule grant something.</summary>
public enum LoyaltyV2EarningRuleTriggerEvent
{
    /// <summary>A customer paid an order.</summary>
    [JsonStringEnumMemberName("customer.order.paid")]
    OrderPaid = 0,

    /// <summary>Something happened that the project defined as a custom event.</summary>
    [JsonStringEnumMemberName("customer.custom_event")]
    CustomEvent = 1,

    /// <summary>A customer entered a segment.</summary>
    [JsonStringEnumMemberName("customer.segment.entered")]
    SegmentEntered = 2,
}
