namespace Voucherify.Events.Models;

/// <summary>How far an order got.</summary>
public enum OrderStatus
{
    /// <summary>The order was placed and is not paid yet.</summary>
    Created,

    /// <summary>The order was paid.</summary>
    Paid,

    /// <summary>The order was called off.</summary>
    Canceled,

    /// <summary>The order was carried out.</summary>
    Fulfilled,
}
