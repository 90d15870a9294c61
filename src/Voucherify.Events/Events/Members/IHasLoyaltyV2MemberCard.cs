using Voucherify.Events.Models;

namespace Voucherify.Events;

/// <summary>An event that can carry <c>member_card</c> of Loyalty v2.</summary>
public interface IHasLoyaltyV2MemberCard
{
    /// <summary>The assignment of the card to the member.</summary>
    LoyaltyV2MemberCard? MemberCard { get; }
}
