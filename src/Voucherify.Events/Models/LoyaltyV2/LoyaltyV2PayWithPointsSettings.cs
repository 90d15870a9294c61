namespace Voucherify.Events.Models;

/// <summary>Represents the settings for paying for orders with points.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/workflows-webhooks">Voucherify reference</see></remarks>
public sealed partial record LoyaltyV2PayWithPointsSettings
{
    /// <summary>Whether orders can be paid for with points.</summary>
    public OpenEnum<LoyaltyV2PayWithPointsType> Type { get; init; }

    /// <summary>The exchange rate; set only for <see cref="LoyaltyV2PayWithPointsType.ExchangeRatio"/>.</summary>
    public LoyaltyV2ExchangeRatio? ExchangeRatio { get; init; }
}
