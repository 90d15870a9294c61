namespace Voucherify.Events.Hosting;

/// <summary>Options that control how an inbox that stores webhooks runs their handlers.</summary>
public abstract class WebhookInboxOptions
{
    /// <summary>Gets or sets the maximum number of webhooks that this process handles concurrently.</summary>
    /// <value>The default is 16. The maximum is 1,000.</value>
    public int MaxConcurrency { get; set; } = 16;

    /// <summary>
    /// Gets or sets the delay before each retry of a webhook whose handlers failed. The number of delays is the number of retries. If the
    /// last retry fails, the webhook becomes a dead letter.
    /// </summary>
    /// <value>The default is 1 second, 10 seconds, 1 minute, 5 minutes, 30 minutes. The maximum of a delay is 30 days.</value>
    public IReadOnlyList<TimeSpan> RetryDelays { get; set; } =
        [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30)];

    /// <summary>Gets or sets how long duplicates of a webhook are recognized after its handlers have succeeded.</summary>
    /// <value>The default is 72 hours. Voucherify retries for 24 hours.</value>
    public TimeSpan DeduplicationWindow { get; set; } = TimeSpan.FromHours(72);

    /// <summary>Gets or sets how long a webhook may wait before the health check reports a problem.</summary>
    /// <value>The default is 5 minutes.</value>
    public TimeSpan DegradedAfter { get; set; } = TimeSpan.FromMinutes(5);
}
