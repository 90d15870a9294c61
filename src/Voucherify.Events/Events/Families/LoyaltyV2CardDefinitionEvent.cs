using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A card definition was created, updated, deleted, activated, set to draft, or deactivated.</summary>
/// <remarks>
/// <c>vl.card_definition.created</c>, <c>.updated</c>, <c>.deleted</c>, <c>.activated</c>, <c>.drafted</c>, <c>.deactivated</c>.
/// </remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2CardDefinitionEvent : WebhookEventData
{
    /// <summary>The card definition that the event is about.</summary>
    public LoyaltyV2CardDefinition? CardDefinition { get; init; }
}
