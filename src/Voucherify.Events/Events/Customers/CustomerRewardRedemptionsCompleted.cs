using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A customer redeemed a reward and received it.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/reward-redemptions-completed">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// <para><see cref="Publication"/> is sent only with the notifications of loyalty campaigns.</para>
/// </remarks>
public sealed partial record CustomerRewardRedemptionsCompleted : CustomerRewardRedemptionEvent, IHasPublication
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.reward_redemptions.completed";

    /// <summary>The publication through which the customer received the voucher of the reward.</summary>
    public Publication? Publication { get; init; }
}
