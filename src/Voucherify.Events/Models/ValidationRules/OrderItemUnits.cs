namespace Voucherify.Events.Models;

/// <summary>The units of one order line that a benefit covers.</summary>
public sealed partial record OrderItemUnits
{
    /// <summary>The position of the line in the order, counted from 0.</summary>
    public long? Index { get; init; }

    /// <summary>The numbers of the units within the line, counted from 1; empty when none are listed.</summary>
    public IReadOnlyList<int> Units { get; init => field = value ?? []; } = [];

    /// <summary>Whether the order has more units than Voucherify lists.</summary>
    public bool? UnitsLimitExceeded { get; init; }
}
