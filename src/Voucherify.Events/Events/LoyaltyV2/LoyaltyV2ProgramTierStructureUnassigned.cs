namespace Voucherify.Events;

/// <summary>A tier structure was unassigned from a loyalty program.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>The same assignment is also sent as <see cref="LoyaltyV2TierStructureUnassigned"/>.</para>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2ProgramTierStructureUnassigned : LoyaltyV2ProgramTierStructureEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "vl.program.tier_structure.unassigned";
}
