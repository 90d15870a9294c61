namespace Voucherify.Events;

/// <summary>A voucher or a promotion tier was redeemed.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/redemption/succeeded">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>
/// The redemption of a stack of N redeemables sends N + 1 of these events: one for each redeemable, and one for the whole stack.
/// </para>
/// </remarks>
public sealed partial record RedemptionSucceeded : RedemptionEvent
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "redemption.succeeded";

    /// <summary>When the redemption succeeded, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
