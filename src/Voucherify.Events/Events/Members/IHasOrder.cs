using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>order</c>.</summary>
public interface IHasOrder
{
    /// <summary>The order that the event concerns.</summary>
    Order? Order { get; }
}
