using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>campaign</c>.</summary>
public interface IHasCampaign
{
    /// <summary>The campaign that the event belongs to.</summary>
    Campaign? Campaign { get; }
}
