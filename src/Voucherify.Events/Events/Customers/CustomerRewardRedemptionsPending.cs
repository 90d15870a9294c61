namespace Voucherify.Events;

/// <summary>The redemption of a reward is pending.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/reward-redemptions-pending">Voucherify reference</see>
/// <para>Sent by project webhooks, according to its page. Voucherify does not list it among the events that can be selected.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record CustomerRewardRedemptionsPending : CustomerRewardRedemptionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.reward_redemptions.pending";
}
