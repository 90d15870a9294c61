using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>transaction</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2Transaction
{
    /// <summary>The transaction, in what all transactions have in common.</summary>
    LoyaltyV2Transaction? Transaction { get; }
}
