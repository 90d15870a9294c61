namespace Voucherify.Events;

/// <summary>A customer redeemed a voucher or a promotion tier.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/redemption-succeeded">Voucherify reference</see>
/// <para>Sent by distributions; project webhooks send <see cref="RedemptionSucceeded"/> instead.</para>
/// </remarks>
public sealed partial record CustomerRedemptionSucceeded : RedemptionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.redemption.succeeded";
}
