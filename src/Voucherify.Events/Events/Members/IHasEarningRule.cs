using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>earning_rule</c>.</summary>
public interface IHasEarningRule
{
    /// <summary>The earning rule that the event concerns.</summary>
    EarningRule? EarningRule { get; }
}
