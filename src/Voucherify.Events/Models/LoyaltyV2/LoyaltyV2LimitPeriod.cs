namespace Voucherify.Events.Models;

/// <summary>The period within which a limit counts.</summary>
public sealed partial record LoyaltyV2LimitPeriod
{
    /// <summary>How the period is measured.</summary>
    public OpenEnum<LoyaltyV2LimitPeriodType> Type { get; init; }

    /// <summary>The unit of the calendar; its <see cref="LoyaltyV2Period.Value"/> is null.</summary>
    public LoyaltyV2Period? CurrentPeriod { get; init; }
}
