namespace Voucherify.Events.Models;

/// <summary>Represents a number of points in proportion to a value.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="CalculationType"/> is the discriminator: one of the four rates is set, and in it only the property for the calculation
/// type.</para>
/// </remarks>
public sealed partial record LoyaltyV2ProportionalPoints
{
    /// <summary>The value to which the number of points is proportional.</summary>
    public OpenEnum<LoyaltyV2PointsCalculationType> CalculationType { get; init; }

    /// <summary>The ID of the card definition whose cards receive the points.</summary>
    public string? CardDefinitionId { get; init; }

    /// <summary>The expiration of the points; <see langword="null"/> if the card definition determines it, and for benefits.</summary>
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
