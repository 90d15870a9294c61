namespace Voucherify.Events.Models;

/// <summary>Specifies the owner of a loyalty card.</summary>
public enum LoyaltyV2CardType
{
    /// <summary>The card belongs to one member.</summary>
    Individual = 0,
}
