using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>A level of a loyalty program, held by customers whose points are within its range.</summary>
public sealed partial record LoyaltyTier
{
    /// <summary>The name of the tier.</summary>
    public string? Name { get; init; }

    /// <summary>How the tier changes the points that earning rules grant, by earning rule id; empty when it changes none.</summary>
    public IReadOnlyDictionary<string, LoyaltyTierMapping> EarningRules { get; init => field = value ?? Empty.Dictionary<LoyaltyTierMapping>(); } = Empty.Dictionary<LoyaltyTierMapping>();

    /// <summary>How the tier changes what rewards cost, by reward assignment id; empty when it changes none.</summary>
    public IReadOnlyDictionary<string, LoyaltyTierMapping> Rewards { get; init => field = value ?? Empty.Dictionary<LoyaltyTierMapping>(); } = Empty.Dictionary<LoyaltyTierMapping>();

    /// <summary>The points that the tier stands for; the same range as in <see cref="Config"/>.</summary>
    public PointsRange? Points { get; init; }

    /// <summary>The id of the tier, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the loyalty campaign that the tier belongs to.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Values that the project attached to the tier; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>When the tier was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the tier last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The settings of the tier.</summary>
    public LoyaltyTierConfig? Config { get; init; }

    /// <summary>How long a particular customer holds the tier; often not sent.</summary>
    public LoyaltyTierExpiration? Expiration { get; init; }

    /// <summary><c>loyalty_tier</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
