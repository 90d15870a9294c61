namespace Voucherify.Events.Models;

/// <summary>Specifies whether a refund is possible.</summary>
public enum LoyaltyV2RefundPolicyType
{
    /// <summary>A refund is not possible.</summary>
    None = 0,

    /// <summary>A refund is possible.</summary>
    Refundable = 1,
}
