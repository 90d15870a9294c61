namespace Voucherify.Events.Hosting;

/// <summary>Represents the status of an inbox: its numbers of webhooks and the problems of its store.</summary>
/// <remarks>Instances are immutable and can be shared between threads.</remarks>
public sealed record WebhookInboxStatus
{
    /// <summary>
    /// Gets the number of webhooks with unfinished handlers, including those that are running and those that wait for a retry.
    /// </summary>
    public long Waiting { get; init; }

    /// <summary>Gets the number of dead letters.</summary>
    public long DeadLetters { get; init; }

    /// <summary>
    /// Gets the time when the oldest waiting webhook was received, UTC, or <see langword="null"/> if no webhook is waiting.
    /// </summary>
    public DateTimeOffset? OldestWaiting { get; init; }

    /// <summary>
    /// Gets the current problems of the store, one sentence each, such as failing writes that cause 503 responses. The health check reports
    /// them.
    /// </summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
