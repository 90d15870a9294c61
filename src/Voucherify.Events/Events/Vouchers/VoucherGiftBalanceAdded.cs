namespace Voucherify.Events;

/// <summary>Credits were added to a gift card.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/gift-balance-added">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record VoucherGiftBalanceAdded : BalanceAddedEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.gift.balance_added";
}
