using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>Represents the day to which the expiration of points is rounded.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2PointsExpirationRounding
{
    /// <summary>The type of rounding.</summary>
    public OpenEnum<LoyaltyV2PointsExpirationRoundingType> Type { get; init; }

    /// <summary>
    /// The month, from 1 (January) to 12 (December); set only for <see cref="LoyaltyV2PointsExpirationRoundingType.EndOfParticularMonth"/>.
    /// </summary>
    [JsonConverter(typeof(IntegerOrObjectConverter))]
    public long? Value { get; init; }
}
