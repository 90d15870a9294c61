namespace Voucherify.Events.Models;

/// <summary>Whether something has to wait before it can happen again.</summary>
public enum LoyaltyV2CooldownType
{
    /// <summary>It need not wait.</summary>
    NoCooldown = 0,

    /// <summary>It has to wait for a period.</summary>
    FixedCooldown = 1,
}
