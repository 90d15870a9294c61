using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>customer</c>.</summary>
public interface IHasCustomer
{
    /// <summary>The customer whom the event is about.</summary>
    Customer? Customer { get; }
}
