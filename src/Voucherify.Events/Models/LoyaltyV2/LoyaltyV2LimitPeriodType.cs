namespace Voucherify.Events.Models;

/// <summary>Specifies the type of the period of a limit.</summary>
public enum LoyaltyV2LimitPeriodType
{
    /// <summary>The current day, week, month, quarter, or year of the calendar.</summary>
    CurrentPeriod = 0,
}
