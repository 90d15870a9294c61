namespace Voucherify.Events.Models;

/// <summary>Whether orders can be paid with points.</summary>
public sealed partial record LoyaltyV2PayWithPointsSettings
{
    /// <summary>Whether they can.</summary>
    public OpenEnum<LoyaltyV2PayWithPointsType> Type { get; init; }

    /// <summary>The rate; filled for <see cref="LoyaltyV2PayWithPointsType.ExchangeRatio"/> only.</summary>
    public LoyaltyV2ExchangeRatio? ExchangeRatio { get; init; }
}
