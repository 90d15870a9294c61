namespace Voucherify.Events;

/// <summary>A voucher was deleted.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/deleted">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>The code can be <see langword="null"/>. Identify the voucher by <see cref="Models.Voucher.Id"/>.</para>
/// </remarks>
public sealed partial record VoucherDeleted : VoucherLifecycleEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "voucher.deleted";
}
