namespace Voucherify.Events.Hosting;

/// <summary>What an inbox holds.</summary>
public sealed record WebhookInboxStatus
{
    /// <summary>How many webhooks wait for their handlers, those that run and those that wait for a retry included.</summary>
    public long Waiting { get; init; }

    /// <summary>How many webhooks were given up after their last retry.</summary>
    public long DeadLetters { get; init; }

    /// <summary>When the oldest of the waiting webhooks arrived, UTC; null when none waits.</summary>
    public DateTimeOffset? OldestWaiting { get; init; }
}
