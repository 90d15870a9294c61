using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A loyalty card was created, or its code was generated.</summary>
/// <remarks><c>vl.card.created</c>, <c>vl.card.code_generation.succeeded</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2CardEvent : WebhookEventData, IHasLoyaltyV2Card, IHasLoyaltyV2Program
{
    /// <inheritdoc/>
    public LoyaltyV2Card? Card { get; init; }

    /// <inheritdoc/>
    public LoyaltyV2Program? Program { get; init; }
}
