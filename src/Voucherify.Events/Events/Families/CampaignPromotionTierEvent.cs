using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A promotion tier was created, updated, enabled, disabled, or deleted.</summary>
/// <remarks><c>campaign.promotion_tier.created</c>, <c>.updated</c>, <c>.enabled</c>, <c>.disabled</c>, <c>.deleted</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record CampaignPromotionTierEvent : WebhookEventData, IHasCampaign, IHasPromotionTier
{
    /// <summary>The promotion campaign that the tier belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <inheritdoc/>
    public PromotionTier? PromotionTier { get; init; }
}
