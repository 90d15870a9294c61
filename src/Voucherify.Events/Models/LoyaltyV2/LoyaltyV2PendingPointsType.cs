namespace Voucherify.Events.Models;

/// <summary>Specifies when pending points become spendable.</summary>
public enum LoyaltyV2PendingPointsType
{
    /// <summary>Immediately: points are never pending.</summary>
    Immediate = 0,

    /// <summary>After a period.</summary>
    PeriodBased = 1,

    /// <summary>On fixed days of the year.</summary>
    FixedDates = 2,

    /// <summary>When an event happens.</summary>
    EventBased = 3,
}
