namespace Voucherify.Events.Models;

/// <summary>When loyalty points expire.</summary>
/// <remarks><see cref="PointsExpirationPeriodType.Month"/> fills <see cref="PeriodValue"/> and, if rounded, <see cref="RoundingType"/> and <see cref="RoundingValue"/>; <see cref="PointsExpirationPeriodType.FixedDayOfYear"/> fills <see cref="FixedMonth"/> and <see cref="FixedDay"/>.</remarks>
public sealed partial record LoyaltyCardExpirationRules
{
    /// <summary>Whether points live for some months or until a fixed day of the year.</summary>
    public OpenEnum<PointsExpirationPeriodType> PeriodType { get; init; }

    /// <summary>How long points live, in months.</summary>
    public long? PeriodValue { get; init; }

    /// <summary>To which moment the expiry is put off; null when the months are exact.</summary>
    public OpenEnum<PointsExpirationRoundingType> RoundingType { get; init; }

    /// <summary>The month to which the expiry is put off, for <see cref="PointsExpirationRoundingType.ParticularMonth"/>.</summary>
    public long? RoundingValue { get; init; }

    /// <summary>The month in which points expire, 1 (January) to 12.</summary>
    public long? FixedMonth { get; init; }

    /// <summary>The day of <see cref="FixedMonth"/> on which points expire.</summary>
    public long? FixedDay { get; init; }
}
