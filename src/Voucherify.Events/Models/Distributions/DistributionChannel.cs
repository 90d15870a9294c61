using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the channel through which a distribution sends messages.</summary>
public enum DistributionChannel
{
    /// <summary>The marketing platform ActiveCampaign.</summary>
    [JsonStringEnumMemberName("activecampaign")]
    ActiveCampaign = 0,

    /// <summary>The push and messaging platform Batch.</summary>
    [JsonStringEnumMemberName("batch")]
    Batch = 1,

    /// <summary>The customer engagement platform Braze.</summary>
    [JsonStringEnumMemberName("braze")]
    Braze = 2,

    /// <summary>An email that Voucherify sends.</summary>
    [JsonStringEnumMemberName("email")]
    Email = 3,

    /// <summary>The customer messaging platform Intercom.</summary>
    [JsonStringEnumMemberName("intercom")]
    Intercom = 4,

    /// <summary>The marketing platform Klaviyo.</summary>
    [JsonStringEnumMemberName("klaviyo")]
    Klaviyo = 5,

    /// <summary>The email marketing platform Mailchimp.</summary>
    [JsonStringEnumMemberName("mailchimp")]
    Mailchimp = 6,

    /// <summary>The e-commerce platform Shopify.</summary>
    [JsonStringEnumMemberName("shopify")]
    Shopify = 7,

    /// <summary>A text message.</summary>
    [JsonStringEnumMemberName("sms")]
    Sms = 8,

    /// <summary>A request to a URL of the project.</summary>
    [JsonStringEnumMemberName("webhook")]
    Webhook = 9,
}
