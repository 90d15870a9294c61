namespace Voucherify.Events;

/// <summary>Credits were added to a customer's gift card.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/voucher-gift-balance-added">Voucherify reference</see>
/// <para>Sent by distributions; project webhooks send <see cref="VoucherGiftBalanceAdded"/> instead.</para>
/// </remarks>
public sealed partial record CustomerVoucherGiftBalanceAdded : BalanceAddedEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.voucher.gift.balance_added";
}
