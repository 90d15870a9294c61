namespace Voucherify.Events;

/// <summary>A customer joined a loyalty tier.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/loyalty-tier-joined">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record CustomerLoyaltyTierJoined : CustomerLoyaltyTierEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.loyalty.tier.joined";
}
