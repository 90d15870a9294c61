using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents the settings of the cards of a loyalty program.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2CardDefinition
{
    /// <summary>The ID of the card definition, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the card definition.</summary>
    public string? Name { get; init; }

    /// <summary>The type of the cards, which determines their owner.</summary>
    public OpenEnum<LoyaltyV2CardType> Type { get; init; }

    /// <summary>The status of the card definition.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>The format of the card codes.</summary>
    public CodeConfig? CodeConfig { get; init; }

    /// <summary>The expiration of points.</summary>
    public LoyaltyV2PointsExpiration? PointsExpiration { get; init; }

    /// <summary>The settings for when earned points become spendable.</summary>
    public LoyaltyV2PendingPointsSettings? PendingPoints { get; init; }

    /// <summary>The limits on earning points.</summary>
    public LoyaltyV2PointsLimits? EarningLimits { get; init; }

    /// <summary>The limits on spending points.</summary>
    public LoyaltyV2PointsLimits? SpendingLimits { get; init; }

    /// <summary>The handling of points when an order is refunded.</summary>
    public LoyaltyV2CardRefunds? Refunds { get; init; }

    /// <summary>The settings for the balance.</summary>
    public LoyaltyV2BalanceSettings? BalanceSettings { get; init; }

    /// <summary>The settings for paying for orders with points.</summary>
    public LoyaltyV2PayWithPointsSettings? PayWithPoints { get; init; }

    /// <summary>The metadata that the project attached to the card definition; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the card definition was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the card definition was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>card_definition</c>.</summary>
    public string? Object { get; init; }
}
