namespace Voucherify.Events;

/// <summary>The assignment of a reward to a loyalty program was updated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2ProgramRewardUpdated : LoyaltyV2ProgramRewardEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "vl.program.reward.updated";
}
