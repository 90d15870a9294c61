using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>A channel over which a distribution sends messages.</summary>
public enum DistributionChannel
{
    /// <summary>Through the marketing platform ActiveCampaign.</summary>
    [JsonStringEnumMemberName("activecampaign")]
    ActiveCampaign = 0,

    /// <summary>Through the push and messaging platform Batch.</summary>
    [JsonStringEnumMemberName("batch")]
    Batch = 1,

    /// <summary>Through the customer engagement platform Braze.</summary>
    [JsonStringEnumMemberName("braze")]
    Braze = 2,

    /// <summary>By an e-mail that Voucherify sends.</summary>
    [JsonStringEnumMemberName("email")]
    Email = 3,

    /// <summary>Through the customer messaging platform Intercom.</summary>
    [JsonStringEnumMemberName("intercom")]
    Intercom = 4,

    /// <summary>Through the marketing platform Klaviyo.</summary>
    [JsonStringEnumMemberName("klaviyo")]
    Klaviyo = 5,

    /// <summary>Through the e-mail marketing platform Mailchimp.</summary>
    [JsonStringEnumMemberName("mailchimp")]
    Mailchimp = 6,

    /// <summary>Through the shop platform Shopify.</summary>
    [JsonStringEnumMemberName("shopify")]
    Shopify = 7,

    /// <summary>By text message.</summary>
    [JsonStringEnumMemberName("sms")]
    Sms = 8,

    /// <summary>By a call to an address of the project.</summary>
    [JsonStringEnumMemberName("webhook")]
    Webhook = 9,
}
