namespace Voucherify.Events.Models;

/// <summary>Represents the units of an order line to which a benefit applies.</summary>
/// <remarks><see href="https://docs.voucherify.io/api-reference/validation-rules/created">Voucherify reference</see></remarks>
public sealed partial record OrderItemUnits
{
    /// <summary>The index of the line in the order, starting at 0.</summary>
    public long? Index { get; init; }

    /// <summary>The numbers of the units in the line, starting at 1; empty if none are listed.</summary>
    public IReadOnlyList<int> Units { get; init => field = value ?? []; } = [];

    /// <summary>Whether the order has more units than Voucherify lists.</summary>
    public bool? UnitsLimitExceeded { get; init; }
}
