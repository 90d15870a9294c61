namespace Voucherify.Events.Models;

/// <summary>A number of points in proportion to something.</summary>
/// <remarks>
/// <see cref="CalculationType"/> is the discriminator: one of the four rates is filled, and within it the one that belongs to the type.
/// </remarks>
public sealed partial record LoyaltyV2ProportionalPoints
{
    /// <summary>What the number of points is in proportion to.</summary>
    public OpenEnum<LoyaltyV2PointsCalculationType> CalculationType { get; init; }

    /// <summary>The id of the card definition whose cards get the points.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>When the points expire; null when the card definition decides, and for benefits.</summary>
    public LoyaltyV2PointsExpiration? PointsExpiration { get; init; }

    /// <summary>The rate for the order.</summary>
    public LoyaltyV2PointsBasis? Order { get; init; }

    /// <summary>The rate for the customer.</summary>
    public LoyaltyV2PointsBasis? Customer { get; init; }

    /// <summary>The rate for the custom event.</summary>
    public LoyaltyV2PointsBasis? CustomEvent { get; init; }

    /// <summary>The rate for items of the order.</summary>
    public LoyaltyV2PointsBasis? OrderItems { get; init; }
}
