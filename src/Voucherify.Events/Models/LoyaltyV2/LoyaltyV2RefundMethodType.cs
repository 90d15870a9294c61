namespace Voucherify.Events.Models;

/// <summary>How points are refunded.</summary>
public enum LoyaltyV2RefundMethodType
{
    /// <summary>Points that were spent are given back.</summary>
    ReturnPoints = 0,

    /// <summary>Points that were earned are taken from the pending ones.</summary>
    RevokeFromPending = 1,

    /// <summary>Points that were earned are taken from the balance.</summary>
    RevokeFromBalance = 2,
}
