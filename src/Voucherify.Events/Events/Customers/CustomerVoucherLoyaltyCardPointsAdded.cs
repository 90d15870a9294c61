namespace Voucherify.Events;

/// <summary>Points were added to a customer's loyalty card.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/voucher-loyalty-card-points-added">Voucherify reference</see>
/// <para>Sent by distributions; project webhooks send <see cref="VoucherLoyaltyCardPointsAdded"/> instead.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record CustomerVoucherLoyaltyCardPointsAdded : BalanceAddedEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.voucher.loyalty_card.points_added";
}
