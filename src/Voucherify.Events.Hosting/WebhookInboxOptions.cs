namespace Voucherify.Events.Hosting;

/// <summary>How an inbox that stores webhooks runs their handlers.</summary>
public abstract class WebhookInboxOptions
{
    /// <summary>How many webhooks are handled at once by this process; 16 unless set.</summary>
    public int MaxConcurrency { get; set; } = 16;

    /// <summary>
    /// How long to wait before each retry of a webhook whose handlers failed; its length is the number of retries. Unless set: 1 second,
    /// 10 seconds, 1 minute, 5 minutes, 30 minutes. After the last one the webhook becomes a dead letter.
    /// </summary>
    public IReadOnlyList<TimeSpan> RetryDelays { get; set; } =
        [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30)];

    /// <summary>How long the id of a webhook is remembered after its handlers are done; 72 hours unless set. Voucherify resends for 24.</summary>
    public TimeSpan DeduplicationWindow { get; set; } = TimeSpan.FromHours(72);

    /// <summary>The health check complains when a webhook has waited longer than this; 5 minutes unless set.</summary>
    public TimeSpan DegradedAfter { get; set; } = TimeSpan.FromMinutes(5);
}
