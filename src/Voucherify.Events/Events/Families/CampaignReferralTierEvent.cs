using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A tier of a referral program was created, updated, or deleted.</summary>
/// <remarks><c>campaign.referral_tier.created</c>, <c>.updated</c>, <c>.deleted</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record CampaignReferralTierEvent : WebhookEventData, IHasCampaign
{
    /// <summary>The referral campaign that the tier belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The tier of the referral program that the event concerns.</summary>
    public ReferralTier? ReferralTier { get; init; }
}
