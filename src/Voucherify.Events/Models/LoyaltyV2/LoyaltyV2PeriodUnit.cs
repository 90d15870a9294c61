namespace Voucherify.Events.Models;

/// <summary>Specifies the unit of a period.</summary>
public enum LoyaltyV2PeriodUnit
{
    /// <summary>Hours.</summary>
    Hour = 0,

    /// <summary>Days.</summary>
    Day = 1,

    /// <summary>Weeks.</summary>
    Week = 2,

    /// <summary>Months.</summary>
    Month = 3,

    /// <summary>Quarters of a year.</summary>
    Quarter = 4,

    /// <summary>Years.</summary>
    Year = 5,
}
