using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A redemption was rolled back.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/redemption/rollback-succeeded">Voucherify reference</see>
/// <para>Sent by project webhooks.</para>
/// </remarks>
public sealed partial record RedemptionRollbackSucceeded : RedemptionEvent, IHasRedemptionRollback
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "redemption.rollback.succeeded";

    /// <summary>The rollback; the redemption that was rolled back is in <see cref="RedemptionEvent.Redemption"/>.</summary>
    public Redemption? RedemptionRollback { get; init; }
}
