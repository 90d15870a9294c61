namespace Voucherify.Events.Models;

/// <summary>Settings that consist of a period.</summary>
public sealed partial record LoyaltyV2PeriodSettings
{
    /// <summary>The period.</summary>
    public LoyaltyV2Period? Period { get; init; }
}
