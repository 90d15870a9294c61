namespace Voucherify.Events.Models;

/// <summary>The wait before something can happen again.</summary>
public sealed partial record LoyaltyV2Cooldown
{
    /// <summary>Whether there is a wait.</summary>
    public OpenEnum<LoyaltyV2CooldownType> Type { get; init; }

    /// <summary>The wait; filled for <see cref="LoyaltyV2CooldownType.FixedCooldown"/> only.</summary>
    public LoyaltyV2PeriodSettings? FixedCooldown { get; init; }
}
