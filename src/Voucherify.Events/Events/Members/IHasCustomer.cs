using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>customer</c>.</summary>
public interface IHasCustomer
{
    /// <summary>The customer that the event concerns.</summary>
    Customer? Customer { get; }
}
