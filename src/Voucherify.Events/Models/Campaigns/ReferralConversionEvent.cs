using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the event that completes a referral.</summary>
public enum ReferralConversionEvent
{
    /// <summary>The referred customer redeems the referral code.</summary>
    [JsonStringEnumMemberName("redemption")]
    Redemption = 0,

    /// <summary>The referred customer triggers a specific custom event.</summary>
    [JsonStringEnumMemberName("custom_event")]
    CustomEvent = 1,
}
