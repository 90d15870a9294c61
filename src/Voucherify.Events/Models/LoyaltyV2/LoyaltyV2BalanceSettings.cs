namespace Voucherify.Events.Models;

/// <summary>Represents the settings for the balance of a card.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2BalanceSettings
{
    /// <summary>Whether the balance can be negative.</summary>
    public bool? AllowNegative { get; init; }
}
