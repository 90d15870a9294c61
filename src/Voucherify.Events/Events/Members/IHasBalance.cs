using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>balance</c>: a change of the points or credits on a card.</summary>
public interface IHasBalance
{
    /// <summary>What was added to the card or taken from it, and what is left on it.</summary>
    Balance? Balance { get; }
}
