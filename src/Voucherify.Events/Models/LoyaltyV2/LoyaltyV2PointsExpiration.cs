namespace Voucherify.Events.Models;

/// <summary>When points expire.</summary>
/// <remarks><see cref="Type"/> is the discriminator: it says which settings are filled.</remarks>
public sealed partial record LoyaltyV2PointsExpiration
{
    /// <summary>The kind of expiration.</summary>
    public OpenEnum<LoyaltyV2PointsExpirationType> Type { get; init; }

    /// <summary>The settings of <see cref="LoyaltyV2PointsExpirationType.RollingExpiration"/>.</summary>
    public LoyaltyV2RollingExpiration? RollingExpiration { get; init; }

    /// <summary>The settings of <see cref="LoyaltyV2PointsExpirationType.CalendarExpiration"/>.</summary>
    public LoyaltyV2CalendarExpiration? CalendarExpiration { get; init; }

    /// <summary>The settings of <see cref="LoyaltyV2PointsExpirationType.SlidingExpiration"/>.</summary>
    public LoyaltyV2SlidingExpiration? SlidingExpiration { get; init; }
}
