namespace Voucherify.Events;

/// <summary>A customer kept a loyalty tier although the customer no longer qualifies for it, as the rules of the campaign allow.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/loyalty-tier-prolonged">Voucherify reference</see>
/// <para>Sent by distributions.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record CustomerLoyaltyTierProlonged : CustomerLoyaltyTierEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.loyalty.tier.prolonged";
}
