namespace Voucherify.Events;

/// <summary>An earning rule was unassigned from a loyalty program.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>The same assignment is also sent as <see cref="LoyaltyV2ProgramEarningRuleUnassigned"/>.</para>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2EarningRuleUnassigned : LoyaltyV2ProgramEarningRuleEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "vl.earning_rule.unassigned";
}
