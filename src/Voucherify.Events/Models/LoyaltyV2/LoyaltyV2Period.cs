namespace Voucherify.Events.Models;

/// <summary>Represents a length of time or a calendar unit.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2Period
{
    /// <summary>The number of units; <see langword="null"/> if the period is the current calendar period.</summary>
    public long? Value { get; init; }

    /// <summary>The unit of the period.</summary>
    public OpenEnum<LoyaltyV2PeriodUnit> Unit { get; init; }

    /// <summary>
    /// Whether the period is extended to the end of its last unit; set only for <see cref="LoyaltyV2DowngradePolicy.GracePeriod"/>.
    /// </summary>
    public bool? RoundUp { get; init; }
}
