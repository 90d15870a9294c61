using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>The hours of the week in which something is valid.</summary>
public sealed partial record LoyaltyV2ValidityHours
{
    /// <summary>Whether it is valid at certain hours only.</summary>
    public OpenEnum<LoyaltyV2ValidityHoursType> Type { get; init; }

    /// <summary>The hours; filled for <see cref="LoyaltyV2ValidityHoursType.Daily"/> only.</summary>
    [JsonConverter(typeof(OneOrManyConverter<LoyaltyV2DailyHours>))]
    public IReadOnlyList<LoyaltyV2DailyHours> Daily { get; init => field = value ?? []; } = [];
}
