namespace Voucherify.Events;

/// <summary>A loyalty program was updated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2ProgramUpdated : LoyaltyV2ProgramEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "vl.program.updated";
}
