using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>voucher_pending_points_balance</c>: all pending points of a loyalty card.</summary>
public interface IHasVoucherPendingPointsBalance
{
    /// <summary>By how many points the pending points of the card changed, and how many the card has now.</summary>
    Balance? VoucherPendingPointsBalance { get; }
}
