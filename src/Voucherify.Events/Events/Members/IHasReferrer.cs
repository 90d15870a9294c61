using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>referrer</c>.</summary>
public interface IHasReferrer
{
    /// <summary>The customer who referred the one in <c>customer</c>; null when nobody did.</summary>
    Customer? Referrer { get; }
}
