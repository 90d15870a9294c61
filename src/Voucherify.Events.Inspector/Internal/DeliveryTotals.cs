namespace Voucherify.Events.Inspector;

/// <summary>Represents the number of deliveries, and which of them are kept.</summary>
/// <param name="Total">The number of deliveries since the application started.</param>
/// <param name="Kept">The number of deliveries that are kept.</param>
/// <param name="Oldest">The number of the oldest verified delivery; <see langword="null"/> if none is kept.</param>
/// <param name="OldestUnverified">The number of the oldest unverified delivery; <see langword="null"/> if none is kept.</param>
internal readonly record struct DeliveryTotals(long Total, int Kept, long? Oldest, long? OldestUnverified);
