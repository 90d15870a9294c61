namespace Voucherify.Events.Models;

/// <summary>A fixed number of points.</summary>
public sealed partial record LoyaltyV2Points
{
    /// <summary>How many points.</summary>
    public long? Value { get; init; }

    /// <summary>The id of the card definition whose cards get the points.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>When the points expire; null when the card definition decides, and for benefits.</summary>
    public LoyaltyV2PointsExpiration? PointsExpiration { get; init; }
}
