using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A tier of a tier structure was created, updated, or deleted.</summary>
/// <remarks><c>vl.tier_structure.tier.created</c>, <c>.updated</c>, <c>.deleted</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2TierEvent : WebhookEventData, IHasLoyaltyV2TierStructure
{
    /// <summary>The tier structure that the tier belongs to.</summary>
    public LoyaltyV2TierStructure? TierStructure { get; init; }

    /// <summary>The tier that the event is about.</summary>
    public LoyaltyV2Tier? Tier { get; init; }
}
