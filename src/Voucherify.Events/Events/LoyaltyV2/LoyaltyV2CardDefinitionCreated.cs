namespace Voucherify.Events;

/// <summary>A Loyalty v2 card definition was created.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2CardDefinitionCreated : LoyaltyV2CardDefinitionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "vl.card_definition.created";
}
