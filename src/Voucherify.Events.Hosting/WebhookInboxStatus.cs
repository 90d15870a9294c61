namespace Voucherify.Events.Hosting;

/// <summary>Represents what an inbox holds, and what is wrong with its store.</summary>
public sealed record WebhookInboxStatus
{
    /// <summary>Gets the number of webhooks that wait for their handlers, including those that run and those that wait for a retry.</summary>
    public long Waiting { get; init; }

    /// <summary>Gets the number of dead letters.</summary>
    public long DeadLetters { get; init; }

    /// <summary>Gets the time when the oldest of the waiting webhooks was received, UTC; <see langword="null"/> if none waits.</summary>
    public DateTimeOffset? OldestWaiting { get; init; }

    /// <summary>
    /// Gets what is wrong with the store now, one sentence each, such as that it refuses writes, so that webhooks are answered with 503.
    /// The health check reports them.
    /// </summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
