namespace Voucherify.Events.Models;

/// <summary>Specifies the period in which points count toward a loyalty tier.</summary>
public enum LoyaltyTierQualificationPeriod
{
    /// <summary>One month.</summary>
    Month = 0,

    /// <summary>Three months.</summary>
    Quarter = 1,

    /// <summary>Six months.</summary>
    HalfYear = 2,

    /// <summary>Twelve months.</summary>
    Year = 3,
}
