namespace Voucherify.Events.Models;

/// <summary>Specifies the unit of a cap on a payment with points.</summary>
public enum LoyaltyV2SpendingCapUnit
{
    /// <summary>Loyalty points.</summary>
    Points = 0,

    /// <summary>Minor currency units.</summary>
    Amount = 1,
}
