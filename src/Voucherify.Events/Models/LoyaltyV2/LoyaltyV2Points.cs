namespace Voucherify.Events.Models;

/// <summary>Represents a fixed number of points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2Points
{
    /// <summary>The number of points.</summary>
    public long? Value { get; init; }

    /// <summary>The ID of the card definition whose cards receive the points.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The expiration of the points; <see langword="null"/> if the card definition determines it, and for benefits.</summary>
    public LoyaltyV2PointsExpiration? PointsExpiration { get; init; }
}
