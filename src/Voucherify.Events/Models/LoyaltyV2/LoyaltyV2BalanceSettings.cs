namespace Voucherify.Events.Models;

/// <summary>What the balance of a card may be.</summary>
public sealed partial record LoyaltyV2BalanceSettings
{
    /// <summary>Whether the balance may be negative.</summary>
    public bool? AllowNegative { get; init; }
}
