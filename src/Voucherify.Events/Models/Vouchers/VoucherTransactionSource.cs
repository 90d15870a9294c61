using System.Text.Json.Serialization;

namespace Voucherify.Events.Models;

/// <summary>The channel through which a transaction was made.</summary>
public enum VoucherTransactionSource
{
    /// <summary>The Voucherify dashboard.</summary>
    [JsonStringEnumMemberName("voucherify-web-ui")]
    VoucherifyWebUi,

    /// <summary>Voucherify's mobile app.</summary>
    [JsonStringEnumMemberName("voucherify-mobile-ui")]
    VoucherifyMobileUi,

    /// <summary>A cockpit, Voucherify's page for customers.</summary>
    [JsonStringEnumMemberName("voucherify-cockpits-ui")]
    VoucherifyCockpitsUi,

    /// <summary>The integration with BigCommerce.</summary>
    [JsonStringEnumMemberName("bigcommerce-integration")]
    BigCommerceIntegration,

    /// <summary>A webhook that BigCommerce sent.</summary>
    [JsonStringEnumMemberName("bigcommerce-webhook-handler")]
    BigCommerceWebhookHandler,

    /// <summary>A webhook that BigCommerce sent and Voucherify handled with priority.</summary>
    [JsonStringEnumMemberName("bigcommerce.priority-webhook-handler")]
    BigCommercePriorityWebhookHandler,

    /// <summary>A webhook that Shopify sent to the public Voucherify app.</summary>
    [JsonStringEnumMemberName("shopify_public-webhook-handler")]
    ShopifyPublicWebhookHandler,

    /// <summary>A webhook that Shopify sent to the public Voucherify app, handled with priority.</summary>
    [JsonStringEnumMemberName("shopify_public.priority-webhook-handler")]
    ShopifyPublicPriorityWebhookHandler,

    /// <summary>A webhook that ActiveCampaign sent.</summary>
    [JsonStringEnumMemberName("activecampaign-webhook-handler")]
    ActiveCampaignWebhookHandler,

    /// <summary>A webhook that mParticle sent.</summary>
    [JsonStringEnumMemberName("mparticle-webhook-handler")]
    MParticleWebhookHandler,

    /// <summary>A call to Voucherify's API.</summary>
    Api,

    /// <summary>Voucherify itself, e.g. when points are earned or expire.</summary>
    [JsonStringEnumMemberName("Automation")]
    Automation,
}
