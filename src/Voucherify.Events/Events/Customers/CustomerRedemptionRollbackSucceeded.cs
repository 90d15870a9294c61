using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>A redemption by a customer was rolled back.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/customer/redemption-rollback-succeeded">Voucherify reference</see>
/// <para>Sent by distributions; project webhooks send <see cref="RedemptionRollbackSucceeded"/> instead.</para>
/// </remarks>
public sealed partial record CustomerRedemptionRollbackSucceeded : RedemptionEvent, IHasRedemptionRollback
{
    /// <summary>The <see cref="WebhookEvent.EventType"/> of this event.</summary>
    public const string EventType = "customer.redemption.rollback.succeeded";

    /// <summary>The rollback; the redemption that was rolled back is in <see cref="RedemptionEvent.Redemption"/>.</summary>
    public Redemption? RedemptionRollback { get; init; }
}
