namespace Voucherify.Events.Models;

/// <summary>How long a member keeps a tier.</summary>
/// <remarks><see cref="Type"/> is the discriminator: it says which settings are filled.</remarks>
public sealed partial record LoyaltyV2TierExpiration
{
    /// <summary>The kind of expiration.</summary>
    public OpenEnum<LoyaltyV2TierExpirationType> Type { get; init; }

    /// <summary>The settings of <see cref="LoyaltyV2TierExpirationType.FixedDuration"/>.</summary>
    public LoyaltyV2PeriodSettings? FixedDuration { get; init; }

    /// <summary>The settings of <see cref="LoyaltyV2TierExpirationType.CalendarExpiration"/>.</summary>
    public LoyaltyV2CalendarExpiration? CalendarExpiration { get; init; }

    /// <summary>The settings of <see cref="LoyaltyV2TierExpirationType.SlidingExpiration"/>.</summary>
    public LoyaltyV2SlidingExpiration? SlidingExpiration { get; init; }
}
