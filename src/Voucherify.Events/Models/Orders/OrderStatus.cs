namespace Voucherify.Events.Models;

/// <summary>How far an order got.</summary>
public enum OrderStatus
{
    /// <summary>The order was placed and is not paid yet.</summary>
    Created = 0,

    /// <summary>The order was paid.</summary>
    Paid = 1,

    /// <summary>The order was called off.</summary>
    Canceled = 2,

    /// <summary>The order was carried out.</summary>
    Fulfilled = 3,
}
