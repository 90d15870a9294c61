using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>redemption_rollback</c>: the rollback of a redemption.</summary>
public interface IHasRedemptionRollback
{
    /// <summary>The rollback; the redemption to roll back is in <c>redemption</c>.</summary>
    Redemption? RedemptionRollback { get; }
}
