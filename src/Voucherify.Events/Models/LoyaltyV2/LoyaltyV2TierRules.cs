using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>The tiers to which an earning applies.</summary>
public sealed partial record LoyaltyV2TierRules
{
    /// <summary>Whether the tier matters.</summary>
    public OpenEnum<LoyaltyV2TierRulesType> Type { get; init; }

    /// <summary>The tiers, one of which is needed; filled for <see cref="LoyaltyV2TierRulesType.AnyOf"/> only.</summary>
    [JsonConverter(typeof(OneOrManyConverter<LoyaltyV2TierSelection>))]
    public IReadOnlyList<LoyaltyV2TierSelection> AnyOf { get; init => field = value ?? []; } = [];
}
