namespace Voucherify.Events.Models;

/// <summary>When membership of a loyalty tier begins.</summary>
public enum LoyaltyTierStartType
{
    /// <summary>As soon as the customer has enough points.</summary>
    Immediate = 0,

    /// <summary>When the next qualification period opens.</summary>
    NextPeriod = 1,
}
