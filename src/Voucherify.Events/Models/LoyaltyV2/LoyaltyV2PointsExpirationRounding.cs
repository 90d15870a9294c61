using System.Text.Json.Serialization;
using Voucherify.Events.Serialization;

namespace Voucherify.Events.Models;

/// <summary>The day to which the expiration of points is moved.</summary>
public sealed partial record LoyaltyV2PointsExpirationRounding
{
    /// <summary>The kind of day.</summary>
    public OpenEnum<LoyaltyV2PointsExpirationRoundingType> Type { get; init; }

    /// <summary>
    /// The month, 1 (January) to 12 (December); filled for <see cref="LoyaltyV2PointsExpirationRoundingType.EndOfParticularMonth"/>
    /// only.
    /// </summary>
    [JsonConverter(typeof(IntegerOrObjectConverter))]
    public long? Value { get; init; }
}
