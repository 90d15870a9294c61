namespace Voucherify.Events.Models;

/// <summary>Represents a price of a reward.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2RewardSpending
{
    /// <summary>The ID of the price, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the price; <see langword="null"/> if it has no name.</summary>
    public string? Name { get; init; }

    /// <summary>The price in loyalty points.</summary>
    public long? Points { get; init; }

    /// <summary>The ID of the card definition whose cards can pay the price.</summary>
    public string? CardDefinitionId { get; init; }
}
