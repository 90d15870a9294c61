namespace Voucherify.Events.Models;

/// <summary>Represents the days of the year on which points or tiers expire.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2CalendarExpiration
{
    /// <summary>The days on which points expire; empty for tiers.</summary>
    public IReadOnlyList<LoyaltyV2CalendarDate> ExpirationDates { get; init => field = value ?? []; } = [];

    /// <summary>The days on which tiers expire; empty for points.</summary>
    public IReadOnlyList<LoyaltyV2CalendarDate> CalendarDates { get; init => field = value ?? []; } = [];
}
