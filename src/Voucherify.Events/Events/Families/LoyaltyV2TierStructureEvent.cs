using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A tier structure was created, updated, deleted, activated, set to draft, or deactivated.</summary>
/// <remarks>
/// <c>vl.tier_structure.created</c>, <c>.updated</c>, <c>.deleted</c>, <c>.activated</c>, <c>.drafted</c>, <c>.deactivated</c>.
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2TierStructureEvent : WebhookEventData, IHasLoyaltyV2TierStructure
{
    /// <inheritdoc/>
    public LoyaltyV2TierStructure? TierStructure { get; init; }
}
