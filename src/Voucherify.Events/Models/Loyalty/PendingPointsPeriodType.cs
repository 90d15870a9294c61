namespace Voucherify.Events.Models;

/// <summary>The unit of the time for which points stay pending.</summary>
public enum PendingPointsPeriodType
{
    /// <summary>Days, the only unit that Voucherify knows so far.</summary>
    Day = 0,
}
