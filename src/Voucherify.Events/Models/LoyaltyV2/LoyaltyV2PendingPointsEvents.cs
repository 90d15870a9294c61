namespace Voucherify.Events.Models;

/// <summary>The events that make pending points spendable.</summary>
public sealed partial record LoyaltyV2PendingPointsEvents
{
    /// <summary>The names of the events; empty when none were sent.</summary>
    public IReadOnlyList<string> EventTypes { get; init => field = value ?? []; } = [];

    /// <summary>The time after which the points are canceled if no such event happens.</summary>
    public LoyaltyV2Period? CancelPeriod { get; init; }
}
