namespace Voucherify.Events.Models;

/// <summary>Totals over the orders of a customer.</summary>
public sealed partial record CustomerOrdersSummary
{
    /// <summary>The value of all orders together, in minor currency units.</summary>
    public decimal? TotalAmount { get; init; }

    /// <summary>How many orders the customer made.</summary>
    public long? TotalCount { get; init; }

    /// <summary>The value of an average order, in minor currency units.</summary>
    public decimal? AverageAmount { get; init; }

    /// <summary>The value of the latest order, in minor currency units.</summary>
    public decimal? LastOrderAmount { get; init; }

    /// <summary>When the latest order was made, UTC; null before the first one.</summary>
    public DateTimeOffset? LastOrderDate { get; init; }
}
