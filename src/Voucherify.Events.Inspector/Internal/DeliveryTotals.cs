namespace Voucherify.Events.Inspector;

/// <summary>Represents the number of deliveries, and which of them are kept.</summary>
internal sealed class DeliveryTotals
{
    /// <summary>Gets the number of deliveries since the application started.</summary>
    public required long Total { get; init; }

    /// <summary>Gets the number of deliveries that are kept.</summary>
    public required int Kept { get; init; }

    /// <summary>Gets the number of the oldest verified delivery; <see langword="null"/> if none is kept.</summary>
    public required long? Oldest { get; init; }

    /// <summary>Gets the number of the oldest unverified delivery; <see langword="null"/> if none is kept.</summary>
    public required long? OldestUnverified { get; init; }
}
