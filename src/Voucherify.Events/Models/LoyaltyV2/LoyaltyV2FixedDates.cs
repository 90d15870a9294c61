namespace Voucherify.Events.Models;

/// <summary>Represents days and months that recur every year.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2FixedDates
{
    /// <summary>The days; empty if Voucherify sent none.</summary>
    public IReadOnlyList<LoyaltyV2CalendarDate> Dates { get; init => field = value ?? []; } = [];
}
