namespace Voucherify.Events.Models;

/// <summary>Represents points for a loyalty card.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2CardPoints
{
    /// <summary>The number of points.</summary>
    public long? Points { get; init; }

    /// <summary>The ID of the card definition whose cards receive the points.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The ID of the card that received the points; <see langword="null"/> until a card receives them.</summary>
    public string? CardId { get; init; }
}
