using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>What the cards of a loyalty program are like.</summary>
public sealed partial record LoyaltyV2CardDefinition
{
    /// <summary>The id of the card definition, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the card definition.</summary>
    public string? Name { get; init; }

    /// <summary>Whom the cards belong to.</summary>
    public OpenEnum<LoyaltyV2CardType> Type { get; init; }

    /// <summary>Whether the card definition is in use.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>How codes are composed.</summary>
    public CodeConfig? CodeConfig { get; init; }

    /// <summary>When points expire.</summary>
    public LoyaltyV2PointsExpiration? PointsExpiration { get; init; }

    /// <summary>When earned points become spendable.</summary>
    public LoyaltyV2PendingPointsSettings? PendingPoints { get; init; }

    /// <summary>How many points can be earned.</summary>
    public LoyaltyV2PointsLimits? EarningLimits { get; init; }

    /// <summary>How many points can be spent.</summary>
    public LoyaltyV2PointsLimits? SpendingLimits { get; init; }

    /// <summary>What happens to points when an order is refunded.</summary>
    public LoyaltyV2CardRefunds? Refunds { get; init; }

    /// <summary>What the balance may be.</summary>
    public LoyaltyV2BalanceSettings? BalanceSettings { get; init; }

    /// <summary>Whether orders can be paid with points.</summary>
    public LoyaltyV2PayWithPointsSettings? PayWithPoints { get; init; }

    /// <summary>Values that the project attached to the card definition; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>When the card definition was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the card definition last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>card_definition</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
