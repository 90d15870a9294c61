namespace Voucherify.Events;

/// <summary>A customer began to redeem a reward.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/reward-redemptions-created">Voucherify reference</see>
/// <para>Sent by project webhooks: so says its page, but Voucherify lists it nowhere as an event to choose.</para>
/// <para>Part of legacy loyalty, which is in maintenance.</para>
/// </remarks>
public sealed partial record CustomerRewardRedemptionsCreated : CustomerRewardRedemptionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.reward_redemptions.created";
}
