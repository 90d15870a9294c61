namespace Voucherify.Events.Models;

/// <summary>How often something may happen for a member.</summary>
public sealed partial record LoyaltyV2FrequencyLimits
{
    /// <summary>The wait before it can happen again.</summary>
    public LoyaltyV2Cooldown? Cooldown { get; init; }

    /// <summary>How often it may happen within a period.</summary>
    public LoyaltyV2Limits? Frequency { get; init; }
}
