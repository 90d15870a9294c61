namespace Voucherify.Events.Models;

/// <summary>Whether orders can be paid with points.</summary>
public enum LoyaltyV2PayWithPointsType
{
    /// <summary>They cannot.</summary>
    NoPayments = 0,

    /// <summary>They can, at a rate of exchange.</summary>
    ExchangeRatio = 1,
}
