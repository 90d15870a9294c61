namespace Voucherify.Events.Models;

/// <summary>Specifies the extent of a refund of points.</summary>
public enum LoyaltyV2RefundMode
{
    /// <summary>All points are refunded.</summary>
    RefundAll = 0,

    /// <summary>The points for the returned items are refunded.</summary>
    RefundItem = 1,

    /// <summary>The points for the refunded amount are refunded.</summary>
    RefundAmount = 2,

    /// <summary>Points are subtracted until the balance is zero.</summary>
    RevokeToZero = 3,

    /// <summary>Points are subtracted even if the balance becomes negative.</summary>
    RevokeBelowZero = 4,
}
