using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>distribution</c>.</summary>
public interface IHasDistribution
{
    /// <summary>The distribution that the event concerns.</summary>
    Distribution? Distribution { get; }
}
