namespace Voucherify.Events.Models;

/// <summary>Specifies the unit of the time for which points stay pending.</summary>
public enum PendingPointsPeriodType
{
    /// <summary>Days. So far, this is the only unit that Voucherify supports.</summary>
    Day = 0,
}
