using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>custom_event</c>: an event that the project defines.</summary>
public interface IHasCustomEvent
{
    /// <summary>The custom event that led to this event; <see langword="null"/> if there is none.</summary>
    CustomEvent? CustomEvent { get; }
}
