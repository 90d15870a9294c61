namespace Voucherify.Events.Models;

/// <summary>Points to which something happens on a day.</summary>
public sealed partial record LoyaltyV2ScheduledPoints
{
    /// <summary>How many points.</summary>
    public decimal? Points { get; init; }

    /// <summary>When pending points become spendable; not sent for an expiration.</summary>
    public OpenEnum<LoyaltyV2PendingPointsType> Type { get; init; }

    /// <summary>The day on which the points expire or become spendable.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day on which pending points are canceled unless they become spendable before; not sent for an expiration.</summary>
    public DateOnly? CancelDate { get; init; }
}
