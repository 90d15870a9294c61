namespace Voucherify.Events.Models;

/// <summary>Represents the events that make pending points spendable.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2PendingPointsEvents
{
    /// <summary>The names of the events; empty if Voucherify sent none.</summary>
    public IReadOnlyList<string> EventTypes { get; init => field = value ?? []; } = [];

    /// <summary>The time after which the points are canceled if none of the events happens.</summary>
    public LoyaltyV2Period? CancelPeriod { get; init; }
}
