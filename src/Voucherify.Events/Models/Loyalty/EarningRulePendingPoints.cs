namespace Voucherify.Events.Models;

/// <summary>Represents the time for which the points of an earning rule stay pending.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/rewarded-loyalty-points">Voucherify reference</see></remarks>
public sealed partial record EarningRulePendingPoints
{
    /// <summary>The unit of <see cref="PeriodValue"/>.</summary>
    public OpenEnum<PendingPointsPeriodType> PeriodType { get; init; }

    /// <summary>The length of the pending period, from 1 to 90, in the unit that <see cref="PeriodType"/> specifies.</summary>
    public long? PeriodValue { get; init; }
}
