namespace Voucherify.Events.Hosting;

/// <summary>
/// Represents a query for dead letters. A dead letter must meet all conditions; a query without conditions selects all dead letters.
/// </summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
public sealed class DeadLetterQuery
{
    /// <summary>Gets the event type, such as <c>voucher.published</c>, or <see langword="null"/> for any event type.</summary>
    public string? EventType { get; init; }

    /// <summary>Gets the name of the receiver that accepted the webhook, or <see langword="null"/> for any receiver.</summary>
    public string? Receiver { get; init; }

    /// <summary>Gets the name of a handler in <see cref="DeadLetter.Handlers"/>, or <see langword="null"/> for any handler.</summary>
    public string? Handler { get; init; }

    /// <summary>
    /// Gets the text that <see cref="DeadLetter.Error"/> contains, or <see langword="null"/> for any error. The comparison is
    /// case-sensitive.
    /// </summary>
    public string? Error { get; init; }

    /// <summary>
    /// Gets the inclusive lower bound of <see cref="DeadLetter.FailedAt"/>, or <see langword="null"/> for no lower bound.
    /// </summary>
    public DateTimeOffset? FailedFrom { get; init; }

    /// <summary>
    /// Gets the exclusive upper bound of <see cref="DeadLetter.FailedAt"/>, or <see langword="null"/> for no upper bound.
    /// </summary>
    public DateTimeOffset? FailedBefore { get; init; }
}
