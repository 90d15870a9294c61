namespace Voucherify.Events.Models;

/// <summary>When earned points become spendable.</summary>
/// <remarks><see cref="Type"/> is the discriminator.</remarks>
public sealed partial record LoyaltyV2PendingPointsSettings
{
    /// <summary>The kind of wait.</summary>
    public OpenEnum<LoyaltyV2PendingPointsType> Type { get; init; }

    /// <summary>The wait; filled for <see cref="LoyaltyV2PendingPointsType.PeriodBased"/> only.</summary>
    public LoyaltyV2PeriodSettings? PeriodBased { get; init; }

    /// <summary>The days; filled for <see cref="LoyaltyV2PendingPointsType.FixedDates"/> only.</summary>
    public LoyaltyV2FixedDates? FixedDates { get; init; }

    /// <summary>The events; filled for <see cref="LoyaltyV2PendingPointsType.EventBased"/> only.</summary>
    public LoyaltyV2PendingPointsEvents? EventBased { get; init; }
}
