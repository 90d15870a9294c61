using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A loyalty tier of a campaign was created, updated, or deleted.</summary>
/// <remarks>
/// <para><c>campaign.loyalty_tier.created</c>, <c>.updated</c>, <c>.deleted</c>.</para>
/// <para>
/// These events are about the tier itself. For the tier changes of customers, see <see cref="CustomerLoyaltyTierEvent"/> and
/// <see cref="CustomerLoyaltyTierMoveEvent"/>.
/// </para>
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record CampaignLoyaltyTierEvent : WebhookEventData, IHasCampaign, IHasLoyaltyTier
{
    /// <summary>The loyalty campaign that the tier belongs to.</summary>
    public Campaign? Campaign { get; init; }

    /// <summary>The tier that was created, updated, or deleted.</summary>
    public LoyaltyTier? LoyaltyTier { get; init; }
}
