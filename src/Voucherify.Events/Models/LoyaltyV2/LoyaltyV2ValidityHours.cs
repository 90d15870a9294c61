using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents the hours of the week in which an object is valid.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2ValidityHours
{
    /// <summary>Whether validity is limited to specific hours.</summary>
    public OpenEnum<LoyaltyV2ValidityHoursType> Type { get; init; }

    /// <summary>The hours; set only for <see cref="LoyaltyV2ValidityHoursType.Daily"/>.</summary>
    [JsonConverter(typeof(OneOrManyConverter<LoyaltyV2DailyHours>))]
    public IReadOnlyList<LoyaltyV2DailyHours> Daily { get; init => field = value ?? []; } = [];
}
