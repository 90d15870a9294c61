using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>holder</c>: the customer who holds a voucher.</summary>
public interface IHasHolder
{
    /// <summary>The customer who holds the voucher.</summary>
    Customer? Holder { get; }
}
