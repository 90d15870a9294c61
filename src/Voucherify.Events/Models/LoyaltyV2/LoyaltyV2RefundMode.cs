namespace Voucherify.Events.Models;

/// <summary>How far a refund of points goes.</summary>
public enum LoyaltyV2RefundMode
{
    /// <summary>All points are given back.</summary>
    RefundAll = 0,

    /// <summary>The points for the returned items are given back.</summary>
    RefundItem = 1,

    /// <summary>The points for the refunded amount are given back.</summary>
    RefundAmount = 2,

    /// <summary>Points are taken until the balance is zero.</summary>
    RevokeToZero = 3,

    /// <summary>Points are taken even if the balance becomes negative.</summary>
    RevokeBelowZero = 4,
}
