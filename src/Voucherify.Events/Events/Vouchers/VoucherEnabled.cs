namespace Voucherify.Events;

/// <summary>A voucher was enabled.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/enabled">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record VoucherEnabled : VoucherLifecycleEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.enabled";
}
