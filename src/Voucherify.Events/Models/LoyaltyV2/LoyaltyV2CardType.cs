namespace Voucherify.Events.Models;

/// <summary>Whom a loyalty card belongs to.</summary>
public enum LoyaltyV2CardType
{
    /// <summary>One member.</summary>
    Individual = 0,
}
