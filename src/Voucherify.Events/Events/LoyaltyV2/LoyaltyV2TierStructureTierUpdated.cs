namespace Voucherify.Events;

/// <summary>A tier of a tier structure was updated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2TierStructureTierUpdated : LoyaltyV2TierEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "vl.tier_structure.tier.updated";
}
