namespace Voucherify.Events.Models;

/// <summary>The period whose points count towards a loyalty tier.</summary>
public enum LoyaltyTierQualificationPeriod
{
    /// <summary>One month.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Six months.</summary>
    HalfYear,

    /// <summary>Twelve months.</summary>
    Year,
}
