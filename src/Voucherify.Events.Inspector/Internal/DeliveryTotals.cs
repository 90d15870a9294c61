namespace Voucherify.Events.Inspector;

/// <summary>How many deliveries there were, and which of them are kept.</summary>
/// <param name="Total">How many were received since the application started.</param>
/// <param name="Kept">How many of them are kept.</param>
/// <param name="Oldest">The number of the oldest one that was verified; null if none is kept.</param>
/// <param name="OldestUnverified">The number of the oldest one that was not verified; null if none is kept.</param>
internal readonly record struct DeliveryTotals(long Total, int Kept, long? Oldest, long? OldestUnverified);
