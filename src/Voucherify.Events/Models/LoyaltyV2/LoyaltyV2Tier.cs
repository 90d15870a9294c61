using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>A tier of a tier structure.</summary>
public sealed partial record LoyaltyV2Tier
{
    /// <summary>The id of the tier, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the tier structure.</summary>
    public string? TierStructureId { get; init; }

    /// <summary>The name of the tier.</summary>
    public string? Name { get; init; }

    /// <summary>What a member needs to be in the tier.</summary>
    public LoyaltyV2QualificationRules? QualificationRules { get; init; }

    /// <summary>Whether the tier can be lost.</summary>
    public LoyaltyV2DowngradePolicy? Downgrade { get; init; }

    /// <summary>When the points of members of the tier expire.</summary>
    public LoyaltyV2PointsExpiration? PointsExpiration { get; init; }

    /// <summary>Values that the project attached to the tier; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>When the tier was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the tier last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>tier</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
