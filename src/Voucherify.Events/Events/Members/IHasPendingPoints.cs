using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>pending_points</c>: earned points that a customer cannot spend yet.</summary>
public interface IHasPendingPoints
{
    /// <summary>The pending points that the event concerns, and when they activate.</summary>
    PendingPoints? PendingPoints { get; }
}
