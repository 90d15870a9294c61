namespace Voucherify.Events.Models;

/// <summary>What a member is to a card.</summary>
public enum LoyaltyV2MemberRole
{
    /// <summary>The member to whom the card belongs.</summary>
    Owner = 0,

    /// <summary>A member who uses the card of another.</summary>
    Member = 1,
}
