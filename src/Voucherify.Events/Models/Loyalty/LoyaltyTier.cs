using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a level of a loyalty program for customers whose points are within its range.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/campaign/loyalty-tier-created">Voucherify reference</see></remarks>
public sealed partial record LoyaltyTier
{
    /// <summary>The name of the tier.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// The changes that the tier makes to the points that earning rules grant, by earning rule ID; empty if there are none.
    /// </summary>
    public IReadOnlyDictionary<string, LoyaltyTierMapping> EarningRules { get; init => field = value ?? Empty.Dictionary<LoyaltyTierMapping>(); } = Empty.Dictionary<LoyaltyTierMapping>();

    /// <summary>The changes that the tier makes to the cost of rewards, by reward assignment ID; empty if there are none.</summary>
    public IReadOnlyDictionary<string, LoyaltyTierMapping> Rewards { get; init => field = value ?? Empty.Dictionary<LoyaltyTierMapping>(); } = Empty.Dictionary<LoyaltyTierMapping>();

    /// <summary>The range of points of the tier; the same range as in <see cref="Config"/>.</summary>
    public PointsRange? Points { get; init; }

    /// <summary>The ID of the tier, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the loyalty campaign to which the tier belongs.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The metadata that the project attached to the tier; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the tier was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the tier was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The settings of the tier.</summary>
    public LoyaltyTierConfig? Config { get; init; }

    /// <summary>The period for which a particular customer is in the tier. Voucherify often omits it.</summary>
    public LoyaltyTierExpiration? Expiration { get; init; }

    /// <summary>The type of the object: <c>loyalty_tier</c>.</summary>
    public string? Object { get; init; }
}
