using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>A channel over which a distribution sends messages.</summary>
public enum DistributionChannel
{
    /// <summary>Through the marketing platform ActiveCampaign.</summary>
    [JsonStringEnumMemberName("activecampaign")]
    ActiveCampaign,

    /// <summary>Through the push and messaging platform Batch.</summary>
    [JsonStringEnumMemberName("batch")]
    Batch,

    /// <summary>Through the customer engagement platform Braze.</summary>
    [JsonStringEnumMemberName("braze")]
    Braze,

    /// <summary>By an e-mail that Voucherify sends.</summary>
    [JsonStringEnumMemberName("email")]
    Email,

    /// <summary>Through the customer messaging platform Intercom.</summary>
    [JsonStringEnumMemberName("intercom")]
    Intercom,

    /// <summary>Through the marketing platform Klaviyo.</summary>
    [JsonStringEnumMemberName("klaviyo")]
    Klaviyo,

    /// <summary>Through the e-mail marketing platform Mailchimp.</summary>
    [JsonStringEnumMemberName("mailchimp")]
    Mailchimp,

    /// <summary>Through the shop platform Shopify.</summary>
    [JsonStringEnumMemberName("shopify")]
    Shopify,

    /// <summary>By text message.</summary>
    [JsonStringEnumMemberName("sms")]
    Sms,

    /// <summary>By a call to an address of the project.</summary>
    [JsonStringEnumMemberName("webhook")]
    Webhook,
}
