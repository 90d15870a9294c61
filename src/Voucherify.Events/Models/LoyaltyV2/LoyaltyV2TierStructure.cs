using System.Text.Json;
using Voucherify.Events.Reading;

namespace Voucherify.Events.Models;

/// <summary>A ladder of tiers.</summary>
/// <remarks><see cref="Type"/> is the discriminator.</remarks>
public sealed partial record LoyaltyV2TierStructure
{
    /// <summary>The id of the tier structure, as Voucherify gave it.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the tier structure.</summary>
    public string? Name { get; init; }

    /// <summary>Which points count.</summary>
    public OpenEnum<LoyaltyV2TierStructureType> Type { get; init; }

    /// <summary>The points that count; filled for <see cref="LoyaltyV2TierStructureType.PointBalance"/> only.</summary>
    public LoyaltyV2TierPoints? PointBalance { get; init; }

    /// <summary>The points that count; filled for <see cref="LoyaltyV2TierStructureType.PointEarned"/> only.</summary>
    public LoyaltyV2TierPoints? PointEarned { get; init; }

    /// <summary>How long a member keeps a tier.</summary>
    public LoyaltyV2TierExpiration? Expiration { get; init; }

    /// <summary>How far a member falls when a tier is lost.</summary>
    public LoyaltyV2DowngradePolicy? Downgrade { get; init; }

    /// <summary>Values that the project attached to the tier structure; empty when there are none.</summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init => field = value ?? Empty.Dictionary<JsonElement>(); } = Empty.Dictionary<JsonElement>();

    /// <summary>Whether the tier structure is in use.</summary>
    public OpenEnum<LoyaltyV2Status> Status { get; init; }

    /// <summary>When the tier structure was created, UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the tier structure last changed, UTC; null if it never did.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>tier_structure</c>: the kind of object.</summary>
    public string? Object { get; init; }
}
