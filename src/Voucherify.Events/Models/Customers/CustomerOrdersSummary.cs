namespace Voucherify.Events.Models;

/// <summary>Represents the totals of a customer's orders.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/customer/created">Voucherify reference</see></remarks>
public sealed partial record CustomerOrdersSummary
{
    /// <summary>The total value of all orders, in minor currency units.</summary>
    public decimal? TotalAmount { get; init; }

    /// <summary>The number of orders.</summary>
    public long? TotalCount { get; init; }

    /// <summary>The average value of an order, in minor currency units.</summary>
    public decimal? AverageAmount { get; init; }

    /// <summary>The value of the latest order, in minor currency units.</summary>
    public decimal? LastOrderAmount { get; init; }

    /// <summary>The time when the latest order was placed, in UTC; <see langword="null"/> if there is no order.</summary>
    public DateTimeOffset? LastOrderDate { get; init; }
}
