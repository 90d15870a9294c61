namespace Voucherify.Events.Models;

/// <summary>Specifies whether an operation has a cooldown before it can be repeated.</summary>
public enum LoyaltyV2CooldownType
{
    /// <summary>There is no cooldown.</summary>
    NoCooldown = 0,

    /// <summary>The cooldown is a fixed period.</summary>
    FixedCooldown = 1,
}
