namespace Voucherify.Events.Models;

/// <summary>Represents the settings for the expiration of a member's tier.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator: it determines which settings are set.</para>
/// </remarks>
public sealed partial record LoyaltyV2TierExpiration
{
    /// <summary>The type of expiration.</summary>
    public OpenEnum<LoyaltyV2TierExpirationType> Type { get; init; }

    /// <summary>The settings of <see cref="LoyaltyV2TierExpirationType.FixedDuration"/>.</summary>
    public LoyaltyV2PeriodSettings? FixedDuration { get; init; }

    /// <summary>The settings of <see cref="LoyaltyV2TierExpirationType.CalendarExpiration"/>.</summary>
    public LoyaltyV2CalendarExpiration? CalendarExpiration { get; init; }

    /// <summary>The settings of <see cref="LoyaltyV2TierExpirationType.SlidingExpiration"/>.</summary>
    public LoyaltyV2SlidingExpiration? SlidingExpiration { get; init; }
}
