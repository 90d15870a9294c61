using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>transaction</c>: a transaction on a loyalty card or gift card.</summary>
public interface IHasTransaction
{
    /// <summary>The transaction on the card.</summary>
    VoucherTransaction? Transaction { get; }
}
