namespace Voucherify.Events;

/// <summary>A card definition was assigned to a loyalty program.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>The same assignment is also sent as <see cref="LoyaltyV2CardDefinitionAssigned"/>.</para>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2ProgramCardDefinitionAssigned : LoyaltyV2ProgramCardDefinitionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "vl.program.card_definition.assigned";
}
