using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>Represents an event that can carry <c>balance</c>: a change of the points or credits on a card.</summary>
public interface IHasBalance
{
    /// <summary>The amount that was added to the card or deducted from it, and the new balance of the card.</summary>
    Balance? Balance { get; }
}
