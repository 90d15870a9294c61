using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>Represents an ordered set of tiers.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator.</para>
/// </remarks>
public sealed partial record LoyaltyV2TierStructure
{
    /// <summary>The ID of the tier structure, assigned by Voucherify.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the tier structure.</summary>
    public string? Name { get; init; }

    /// <summary>The type of points that determine the tier.</summary>
    public OpenEnum<LoyaltyV2TierStructureType> Type { get; init; }

    /// <summary>The points that count toward a tier; set only for <see cref="LoyaltyV2TierStructureType.PointBalance"/>.</summary>
    public LoyaltyV2TierPoints? PointBalance { get; init; }

    /// <summary>The points that count toward a tier; set only for <see cref="LoyaltyV2TierStructureType.PointEarned"/>.</summary>
    public LoyaltyV2TierPoints? PointEarned { get; init; }

    /// <summary>The expiration of a member's tier.</summary>
    public LoyaltyV2TierExpiration? Expiration { get; init; }

    /// <summary>The policy for downgrading members.</summary>
    public LoyaltyV2DowngradePolicy? Downgrade { get; init; }

    /// <summary>The metadata that the project attached to the tier structure; empty if there is none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>The status of the tier structure.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>The time when the tier structure was created, in UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The time when the tier structure was last updated, in UTC; <see langword="null"/> if it has never been updated.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The type of the object: <c>tier_structure</c>.</summary>
    public string? Object { get; init; }
}
