using System.Text.Json.Serialization;
using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A loyalty program was created, updated, deleted, activated, or deactivated.</summary>
/// <remarks><c>vl.program.created</c>, <c>.updated</c>, <c>.deleted</c>, <c>.activated</c>, <c>.deactivated</c>.</remarks>
[JsonConverter(typeof(WebhookJsonConverter))]
public abstract record LoyaltyV2ProgramEvent : WebhookEventData, IHasLoyaltyV2Program
{
    /// <inheritdoc/>
    public LoyaltyV2Program? Program { get; init; }
}
