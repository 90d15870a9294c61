namespace Voucherify.Events;

/// <summary>An earning rule was assigned to a loyalty program.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para>The same assignment is also sent as <see cref="LoyaltyV2EarningRuleAssigned"/>.</para>
/// <para>Sent by workflows.</para>
/// </remarks>
public sealed partial record LoyaltyV2ProgramEarningRuleAssigned : LoyaltyV2ProgramEarningRuleEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "vl.program.earning_rule.assigned";
}
