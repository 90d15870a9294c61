using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>redemption</c>.</summary>
public interface IHasRedemption
{
    /// <summary>The redemption that the event concerns.</summary>
    Redemption? Redemption { get; }
}
