namespace Voucherify.Events.Models;

/// <summary>How the period of a limit is measured.</summary>
public enum LoyaltyV2LimitPeriodType
{
    /// <summary>By the calendar: the current day, week, month, quarter or year.</summary>
    CurrentPeriod = 0,
}
