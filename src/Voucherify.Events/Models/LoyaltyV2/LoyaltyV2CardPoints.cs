namespace Voucherify.Events.Models;

/// <summary>Points for a loyalty card.</summary>
public sealed partial record LoyaltyV2CardPoints
{
    /// <summary>How many points.</summary>
    public long? Points { get; init; }

    /// <summary>The id of the card definition whose cards get the points.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The id of the card that got the points; null before that.</summary>
    public string? CardId { get; init; }
}
