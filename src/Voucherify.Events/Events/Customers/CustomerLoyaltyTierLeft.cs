namespace Voucherify.Events;

/// <summary>A customer left a loyalty tier and is no longer in any tier.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/loyalty-tier-left">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record CustomerLoyaltyTierLeft : CustomerLoyaltyTierEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.loyalty.tier.left";
}
