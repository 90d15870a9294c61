namespace Voucherify.Events.Models;

/// <summary>Whether something can be refunded.</summary>
public enum LoyaltyV2RefundPolicyType
{
    /// <summary>It cannot.</summary>
    None = 0,

    /// <summary>It can.</summary>
    Refundable = 1,
}
