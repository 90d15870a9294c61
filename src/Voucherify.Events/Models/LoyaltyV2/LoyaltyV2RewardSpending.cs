namespace Voucherify.Events.Models;

/// <summary>A price of a reward.</summary>
public sealed partial record LoyaltyV2RewardSpending
{
    /// <summary>The id of the price, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the price; null if it has none.</summary>
    public string? Name { get; init; }

    /// <summary>The price in loyalty points.</summary>
    public long? Points { get; init; }

    /// <summary>The id of the card definition whose cards can pay.</summary>
    public string? CardDefinitionId { get; init; }
}
