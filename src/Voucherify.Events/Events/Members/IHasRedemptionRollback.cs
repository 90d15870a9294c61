using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>redemption_rollback</c>: the undoing of a redemption.</summary>
public interface IHasRedemptionRollback
{
    /// <summary>The rollback itself; the redemption that it undoes is in <c>redemption</c>.</summary>
    Redemption? RedemptionRollback { get; }
}
