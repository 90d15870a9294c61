namespace Voucherify.Events.Models;

/// <summary>Represents the settings for the expiration of points.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator: it determines which settings are set.</para>
/// </remarks>
public sealed partial record LoyaltyV2PointsExpiration
{
    /// <summary>The type of expiration.</summary>
    public OpenEnum<LoyaltyV2PointsExpirationType> Type { get; init; }

    /// <summary>The settings of <see cref="LoyaltyV2PointsExpirationType.RollingExpiration"/>.</summary>
    public LoyaltyV2RollingExpiration? RollingExpiration { get; init; }

    /// <summary>The settings of <see cref="LoyaltyV2PointsExpirationType.CalendarExpiration"/>.</summary>
    public LoyaltyV2CalendarExpiration? CalendarExpiration { get; init; }

    /// <summary>The settings of <see cref="LoyaltyV2PointsExpirationType.SlidingExpiration"/>.</summary>
    public LoyaltyV2SlidingExpiration? SlidingExpiration { get; init; }
}
