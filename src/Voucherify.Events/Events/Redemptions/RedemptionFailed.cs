namespace Voucherify.Events;

/// <summary>A redemption failed.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/redemption/failed">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>
/// The order, the voucher, and the campaign can all be <see langword="null"/>. The reason of the failure is in
/// <see cref="Models.Redemption.FailureCode"/> and <see cref="Models.Redemption.FailureMessage"/> of
/// <see cref="RedemptionEvent.Redemption"/>.
/// </para>
/// </remarks>
public sealed partial record RedemptionFailed : RedemptionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "redemption.failed";

    /// <summary>When the redemption failed, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
