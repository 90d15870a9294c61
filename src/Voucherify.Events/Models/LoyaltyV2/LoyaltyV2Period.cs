namespace Voucherify.Events.Models;

/// <summary>A length of time, or a unit of the calendar.</summary>
public sealed partial record LoyaltyV2Period
{
    /// <summary>How many units; null where the period is the current one of the calendar.</summary>
    public long? Value { get; init; }

    /// <summary>The unit.</summary>
    public OpenEnum<LoyaltyV2PeriodUnit> Unit { get; init; }

    /// <summary>
    /// Whether the period is extended to the end of its last unit; filled for <see cref="LoyaltyV2DowngradePolicy.GracePeriod"/> only.
    /// </summary>
    public bool? RoundUp { get; init; }
}
