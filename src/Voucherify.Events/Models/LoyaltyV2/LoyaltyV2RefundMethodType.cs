namespace Voucherify.Events.Models;

/// <summary>Specifies how points are refunded.</summary>
public enum LoyaltyV2RefundMethodType
{
    /// <summary>Spent points are returned.</summary>
    ReturnPoints = 0,

    /// <summary>Earned points are subtracted from the pending points.</summary>
    RevokeFromPending = 1,

    /// <summary>Earned points are subtracted from the balance.</summary>
    RevokeFromBalance = 2,
}
