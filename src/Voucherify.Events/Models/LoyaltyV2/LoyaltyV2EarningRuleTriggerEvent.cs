using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the event that triggers an earning rule.</summary>
public enum LoyaltyV2EarningRuleTriggerEvent
{
    /// <summary>A customer paid an order.</summary>
    [JsonStringEnumMemberName("customer.order.paid")]
    OrderPaid = 0,

    /// <summary>A custom event of the project occurred.</summary>
    [JsonStringEnumMemberName("customer.custom_event")]
    CustomEvent = 1,

    /// <summary>A customer entered a segment.</summary>
    [JsonStringEnumMemberName("customer.segment.entered")]
    SegmentEntered = 2,
}
