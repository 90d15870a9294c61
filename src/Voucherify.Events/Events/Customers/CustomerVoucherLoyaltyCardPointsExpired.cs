namespace Voucherify.Events;

/// <summary>Points on a customer's loyalty card expired.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/voucher-loyalty-card-points-expired">Voucherify reference</see>
/// <para>Sent by distributions; project webhooks send <see cref="VoucherLoyaltyCardPointsExpired"/> instead.</para>
/// <para>Part of legacy loyalty, which is in maintenance mode.</para>
/// </remarks>
public sealed partial record CustomerVoucherLoyaltyCardPointsExpired : PointsExpiredEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.voucher.loyalty_card.points_expired";
}
