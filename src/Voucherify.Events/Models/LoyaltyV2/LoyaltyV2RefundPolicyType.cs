namespace Voucherify.Events.Models;

/// <summary>Whether something can be refunded.</summary>
public enum LoyaltyV2RefundPolicyType
{
    /// <summary>It cannot.</summary>
    None,

    /// <summary>It can.</summary>
    Refundable,
}
