namespace Voucherify.Events.Models;

/// <summary>Represents the limits on how often an operation can happen for a member.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2FrequencyLimits
{
    /// <summary>The time that must pass before the operation can be repeated.</summary>
    public LoyaltyV2Cooldown? Cooldown { get; init; }

    /// <summary>The limits on how often the operation can happen within a period.</summary>
    public LoyaltyV2Limits? Frequency { get; init; }
}
