namespace Voucherify.Events;

/// <summary>A voucher was disabled.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/disabled">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record VoucherDisabled : VoucherLifecycleEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.disabled";
}
