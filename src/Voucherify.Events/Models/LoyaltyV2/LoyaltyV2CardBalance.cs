namespace Voucherify.Events.Models;

/// <summary>Represents the points on a card.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2CardBalance
{
    /// <summary>The points that can be spent.</summary>
    public decimal? Points { get; init; }

    /// <summary>The points that cannot be spent yet.</summary>
    public decimal? PendingPoints { get; init; }
}
