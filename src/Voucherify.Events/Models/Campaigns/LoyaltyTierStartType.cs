namespace Voucherify.Events.Models;

/// <summary>Specifies when a customer's membership in a loyalty tier starts.</summary>
public enum LoyaltyTierStartType
{
    /// <summary>As soon as the customer has enough points.</summary>
    Immediate = 0,

    /// <summary>When the next qualification period starts.</summary>
    NextPeriod = 1,
}
