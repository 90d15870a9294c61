namespace Voucherify.Events.Models;

/// <summary>Represents the monetary value of points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2ExchangeRatio
{
    /// <summary>The formula that converts points to money, as sent.</summary>
    public string? Formula { get; init; }
}
