using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>source</c> among its data: what set it off. The envelope has another one.</summary>
public interface IHasSource
{
    /// <summary>What set off the redemption of the reward, for example <c>redemption</c> and its id.</summary>
    ObjectReference? Source { get; }
}
