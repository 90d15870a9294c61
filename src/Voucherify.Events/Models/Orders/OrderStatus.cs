namespace Voucherify.Events.Models;

/// <summary>Specifies the status of an order.</summary>
public enum OrderStatus
{
    /// <summary>The order was placed and is not yet paid.</summary>
    Created = 0,

    /// <summary>The order was paid.</summary>
    Paid = 1,

    /// <summary>The order was canceled.</summary>
    Canceled = 2,

    /// <summary>The order was fulfilled.</summary>
    Fulfilled = 3,
}
