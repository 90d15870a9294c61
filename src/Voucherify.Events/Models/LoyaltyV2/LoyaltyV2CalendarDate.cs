namespace Voucherify.Events.Models;

/// <summary>Represents a day and month that recur every year.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2CalendarDate
{
    /// <summary>The day of the month, starting at 1.</summary>
    public long? Day { get; init; }

    /// <summary>The month, from 1 (January) to 12 (December).</summary>
    public long? Month { get; init; }
}
