using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents the tiers to which an earning applies.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2TierRules
{
    /// <summary>Whether the earning is limited to specific tiers.</summary>
    public OpenEnum<LoyaltyV2TierRulesType> Type { get; init; }

    /// <summary>The tiers, one of which is required; set only for <see cref="LoyaltyV2TierRulesType.AnyOf"/>.</summary>
    [JsonConverter(typeof(OneOrManyConverter<LoyaltyV2TierSelection>))]
    public IReadOnlyList<LoyaltyV2TierSelection> AnyOf { get; init => field = value ?? []; } = [];
}
