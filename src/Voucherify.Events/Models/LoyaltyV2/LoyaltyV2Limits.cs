using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents a set of limits.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2Limits
{
    /// <summary>Whether there are limits.</summary>
    public OpenEnum<LoyaltyV2LimitsType> Type { get; init; }

    /// <summary>The limits; empty if there are none.</summary>
    [JsonConverter(typeof(OneOrManyConverter<LoyaltyV2Limit>))]
    public IReadOnlyList<LoyaltyV2Limit> Limits { get; init => field = value ?? []; } = [];
}
