using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>rule</c>: a validation rule.</summary>
public interface IHasRule
{
    /// <summary>The validation rule that the event concerns.</summary>
    ValidationRule? Rule { get; }
}
