namespace Voucherify.Events.Models;

/// <summary>Represents the settings for when earned points become spendable.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see>
/// <para><see cref="Type"/> is the discriminator.</para>
/// </remarks>
public sealed partial record LoyaltyV2PendingPointsSettings
{
    /// <summary>The type of the settings.</summary>
    public OpenEnum<LoyaltyV2PendingPointsType> Type { get; init; }

    /// <summary>
    /// The period after which points become spendable; set only for <see cref="LoyaltyV2PendingPointsType.PeriodBased"/>.
    /// </summary>
    public LoyaltyV2PeriodSettings? PeriodBased { get; init; }

    /// <summary>The days on which points become spendable; set only for <see cref="LoyaltyV2PendingPointsType.FixedDates"/>.</summary>
    public LoyaltyV2FixedDates? FixedDates { get; init; }

    /// <summary>The events that make points spendable; set only for <see cref="LoyaltyV2PendingPointsType.EventBased"/>.</summary>
    public LoyaltyV2PendingPointsEvents? EventBased { get; init; }
}
