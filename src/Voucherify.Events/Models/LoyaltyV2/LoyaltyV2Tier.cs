using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents a tier of a tier structure.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2Tier
{
    /// <summary>The ID of the tier, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The ID of the tier structure.</summary>
    public string? TierStructureId { get; init; }

    /// <summary>The name of the tier.</summary>
    public string? Name { get; init; }

    /// <summary>The requirements that a member must meet to be in the tier.</summary>
    public LoyaltyV2QualificationRules? QualificationRules { get; init; }

    /// <summary>The policy for downgrading members from the tier.</summary>
    public LoyaltyV2DowngradePolicy? Downgrade { get; init; }

    /// <summary>The expiration of the points of members in the tier.</summary>
    public LoyaltyV2PointsExpiration? PointsExpiration { get; init; }

    /// <summary>The metadata that the project attached to the tier; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The time when the tier was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the tier was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>tier</c>.</summary>
    public string? Object { get; init; }
}
