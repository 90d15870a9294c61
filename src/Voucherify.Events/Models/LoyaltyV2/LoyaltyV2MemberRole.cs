namespace Voucherify.Events.Models;

/// <summary>Specifies the role of a member in relation to a card.</summary>
public enum LoyaltyV2MemberRole
{
    /// <summary>The member who owns the card.</summary>
    Owner = 0,

    /// <summary>A member who uses the card of another member.</summary>
    Member = 1,
}
