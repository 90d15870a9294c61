using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>custom_event</c>: an event that the project defined itself.</summary>
public interface IHasCustomEvent
{
    /// <summary>The custom event that led to this one; null when something else did.</summary>
    CustomEvent? CustomEvent { get; }
}
