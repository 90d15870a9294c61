using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>holder</c>: the customer to whom a voucher belongs.</summary>
public interface IHasHolder
{
    /// <summary>The customer to whom the voucher belongs.</summary>
    Customer? Holder { get; }
}
