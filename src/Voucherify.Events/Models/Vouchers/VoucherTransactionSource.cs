using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Specifies the channel through which a transaction was made.</summary>
public enum VoucherTransactionSource
{
    /// <summary>The Voucherify dashboard.</summary>
    [JsonStringEnumMemberName("voucherify-web-ui")]
    VoucherifyWebUi = 0,

    /// <summary>Voucherify's mobile app.</summary>
    [JsonStringEnumMemberName("voucherify-mobile-ui")]
    VoucherifyMobileUi = 1,

    /// <summary>A cockpit, which is a Voucherify page for customers.</summary>
    [JsonStringEnumMemberName("voucherify-cockpits-ui")]
    VoucherifyCockpitsUi = 2,

    /// <summary>The integration with BigCommerce.</summary>
    [JsonStringEnumMemberName("bigcommerce-integration")]
    BigCommerceIntegration = 3,

    /// <summary>A webhook that BigCommerce sent.</summary>
    [JsonStringEnumMemberName("bigcommerce-webhook-handler")]
    BigCommerceWebhookHandler = 4,

    /// <summary>A webhook that BigCommerce sent and that Voucherify handled with priority.</summary>
    [JsonStringEnumMemberName("bigcommerce.priority-webhook-handler")]
    BigCommercePriorityWebhookHandler = 5,

    /// <summary>A webhook that Shopify sent to the public Voucherify app.</summary>
    [JsonStringEnumMemberName("shopify_public-webhook-handler")]
    ShopifyPublicWebhookHandler = 6,

    /// <summary>A webhook that Shopify sent to the public Voucherify app and that Voucherify handled with priority.</summary>
    [JsonStringEnumMemberName("shopify_public.priority-webhook-handler")]
    ShopifyPublicPriorityWebhookHandler = 7,

    /// <summary>A webhook that ActiveCampaign sent.</summary>
    [JsonStringEnumMemberName("activecampaign-webhook-handler")]
    ActiveCampaignWebhookHandler = 8,

    /// <summary>A webhook that mParticle sent.</summary>
    [JsonStringEnumMemberName("mparticle-webhook-handler")]
    MParticleWebhookHandler = 9,

    /// <summary>A call to Voucherify's API.</summary>
    Api = 10,

    /// <summary>Voucherify, for example when points are earned or expire.</summary>
    [JsonStringEnumMemberName("Automation")]
    Automation = 11,
}
