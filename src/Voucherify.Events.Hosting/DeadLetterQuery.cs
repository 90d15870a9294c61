namespace Voucherify.Events.Hosting;

/// <summary>Selects dead letters. A dead letter must match all that is set; a query without any condition selects every dead letter.</summary>
public sealed class DeadLetterQuery
{
    /// <summary>Gets the event type, such as <c>voucher.published</c>; <see langword="null"/> for any.</summary>
    public string? EventType { get; init; }

    /// <summary>Gets the name of the receiver that accepted the webhook; <see langword="null"/> for any.</summary>
    public string? Receiver { get; init; }

    /// <summary>Gets the name of a handler in <see cref="DeadLetter.Handlers"/>; <see langword="null"/> for any.</summary>
    public string? Handler { get; init; }

    /// <summary>Gets text that <see cref="DeadLetter.Error"/> contains, case-sensitive; <see langword="null"/> for any.</summary>
    public string? Error { get; init; }

    /// <summary>Gets the earliest <see cref="DeadLetter.FailedAt"/>, inclusive; <see langword="null"/> for any.</summary>
    public DateTimeOffset? FailedFrom { get; init; }

    /// <summary>Gets the latest <see cref="DeadLetter.FailedAt"/>, exclusive; <see langword="null"/> for any.</summary>
    public DateTimeOffset? FailedBefore { get; init; }
}
