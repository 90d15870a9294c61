namespace Voucherify.Events;

/// <summary>A voucher was updated.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/updated">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Not sent when vouchers are updated in bulk.</para>
/// </remarks>
public sealed partial record VoucherUpdated : VoucherLifecycleEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.updated";
}
