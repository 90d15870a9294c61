namespace Voucherify.Events.Models;

/// <summary>When pending points become spendable.</summary>
public enum LoyaltyV2PendingPointsType
{
    /// <summary>At once: points are never pending.</summary>
    Immediate,

    /// <summary>After a period.</summary>
    PeriodBased,

    /// <summary>On fixed days of the year.</summary>
    FixedDates,

    /// <summary>When an event happens.</summary>
    EventBased,
}
