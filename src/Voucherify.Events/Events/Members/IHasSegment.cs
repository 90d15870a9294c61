using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>segment</c>: a group of customers.</summary>
public interface IHasSegment
{
    /// <summary>The segment that the event concerns.</summary>
    Segment? Segment { get; }
}
