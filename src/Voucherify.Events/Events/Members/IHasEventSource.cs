using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>event_source</c> among its data, besides the one in the envelope.</summary>
public interface IHasEventSource
{
    /// <summary>Who or what caused the event.</summary>
    EventSource? EventSource { get; }
}
