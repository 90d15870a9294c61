namespace Voucherify.Events.Models;

/// <summary>Represents the rules for the expiration of loyalty points.</summary>
/// <remarks>
/// <see href="https://docs.voucherify.io/api-reference/voucher/created">Voucherify reference</see>
/// <para>For <see cref="PointsExpirationPeriodType.Month"/>, <see cref="PeriodValue"/> is set and, if the expiration is rounded, also
/// <see cref="RoundingType"/> and <see cref="RoundingValue"/>. For <see cref="PointsExpirationPeriodType.FixedDayOfYear"/>,
/// <see cref="FixedMonth"/> and <see cref="FixedDay"/> are set.</para>
/// </remarks>
public sealed partial record LoyaltyCardExpirationRules
{
    /// <summary>Whether points expire after a number of months or on a fixed day of the year.</summary>
    public OpenEnum<PointsExpirationPeriodType> PeriodType { get; init; }

    /// <summary>The number of months after which points expire.</summary>
    public long? PeriodValue { get; init; }

    /// <summary>The point in time to which the expiration is postponed; <see langword="null"/> if the expiration is not rounded.</summary>
    public OpenEnum<PointsExpirationRoundingType> RoundingType { get; init; }

    /// <summary>The month to which the expiration is postponed, for <see cref="PointsExpirationRoundingType.ParticularMonth"/>.</summary>
    public long? RoundingValue { get; init; }

    /// <summary>The month in which points expire, from 1 (January) to 12 (December).</summary>
    public long? FixedMonth { get; init; }

    /// <summary>The day of <see cref="FixedMonth"/> on which points expire.</summary>
    public long? FixedDay { get; init; }
}
