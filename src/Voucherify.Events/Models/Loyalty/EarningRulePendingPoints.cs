namespace Voucherify.Events.Models;

/// <summary>How long the points of an earning rule stay pending before they can be spent.</summary>
public sealed partial record EarningRulePendingPoints
{
    /// <summary>The unit of <see cref="PeriodValue"/>.</summary>
    public OpenEnum<PendingPointsPeriodType> PeriodType { get; init; }

    /// <summary>The length of the pending period, 1 to 90, in the unit that <see cref="PeriodType"/> names.</summary>
    public long? PeriodValue { get; init; }
}
