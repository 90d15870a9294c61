namespace Voucherify.Events.Models;

/// <summary>Specifies whether orders can be paid for with points.</summary>
public enum LoyaltyV2PayWithPointsType
{
    /// <summary>Orders cannot be paid for with points.</summary>
    NoPayments = 0,

    /// <summary>Orders can be paid for with points, at an exchange rate.</summary>
    ExchangeRatio = 1,
}
