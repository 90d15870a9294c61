using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>The rollback of a redemption failed.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/redemption/rollback-failed">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// <para>
/// The failed rollback is in <see cref="RedemptionRollback"/>. The status of the redemption does not reflect this attempt.
/// </para>
/// </remarks>
public sealed partial record RedemptionRollbackFailed : RedemptionEvent, IHasRedemptionRollback
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "redemption.rollback.failed";

    /// <summary>The failed rollback; the redemption to roll back is in <see cref="RedemptionEvent.Redemption"/>.</summary>
    public Redemption? RedemptionRollback { get; init; }
}
