namespace Voucherify.Events.Models;

/// <summary>What points are worth in money.</summary>
public sealed partial record LoyaltyV2ExchangeRatio
{
    /// <summary>The formula that turns points into money, as sent.</summary>
    public string? Formula { get; init; }
}
