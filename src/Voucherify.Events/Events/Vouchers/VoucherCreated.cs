namespace Voucherify.Events;

/// <summary>A single voucher was created.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/created">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>Not sent for vouchers that are created in bulk. Sent for a CSV import only if the import requests it.</para>
/// </remarks>
public sealed partial record VoucherCreated : VoucherLifecycleEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.created";
}
