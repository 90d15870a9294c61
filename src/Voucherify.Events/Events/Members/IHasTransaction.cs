using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>transaction</c>: a booking on a loyalty card or gift card.</summary>
public interface IHasTransaction
{
    /// <summary>The booking on the card.</summary>
    VoucherTransaction? Transaction { get; }
}
