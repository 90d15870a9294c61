using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>card_definition</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2CardDefinition
{
    /// <summary>The card definition that the event is about.</summary>
    LoyaltyV2CardDefinition? CardDefinition { get; }
}
