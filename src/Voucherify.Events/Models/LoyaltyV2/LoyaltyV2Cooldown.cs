namespace Voucherify.Events.Models;

/// <summary>Represents the time that must pass before an operation can be repeated.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2Cooldown
{
    /// <summary>The type of the cooldown.</summary>
    public OpenEnum<LoyaltyV2CooldownType> Type { get; init; }

    /// <summary>The length of the cooldown; set only for <see cref="LoyaltyV2CooldownType.FixedCooldown"/>.</summary>
    public LoyaltyV2PeriodSettings? FixedCooldown { get; init; }
}
