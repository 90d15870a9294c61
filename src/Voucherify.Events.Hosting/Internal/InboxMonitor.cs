namespace Voucherify.Events.Hosting;

/// <summary>
/// Provides the status of the inbox to the health check and the gauges. It is not registered if handlers run before the response.
/// </summary>
internal sealed class InboxMonitor(IDurableWebhookInbox inbox, WebhookInboxOptions options, TimeProvider time)
{
    // Probes run every few seconds: a store that takes longer to count is itself a problem.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    // The clocks of instances differ slightly and are adjusted from time to time.
    private static readonly TimeSpan s_clockSkew = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Gets the status of the inbox. Throws a <see cref="TimeoutException"/> if it takes too long, even if the inbox ignores cancellation.
    /// </summary>
    public Task<WebhookInboxStatus> GetStatusAsync(CancellationToken cancellationToken) =>
        Task.Run(() => inbox.GetStatusAsync(cancellationToken), cancellationToken).WaitAsync(s_patience, time, cancellationToken);

    public TimeSpan AgeOf(WebhookInboxStatus status) =>
        status.OldestWaiting is { } oldest && time.GetUtcNow() - oldest is var age && age > TimeSpan.Zero ? age : TimeSpan.Zero;

    /// <summary>Describes the problems to an operator.</summary>
    public IEnumerable<string> Describe(WebhookInboxStatus status)
    {
        foreach (string problem in status.Problems)
        {
            yield return problem;
        }

        if (status.OldestWaiting is { } oldest && oldest - time.GetUtcNow() > s_clockSkew)
        {
            yield return $"A waiting webhook has a receive time in the future, {oldest:u}. Check the clocks of the instances and of the database.";
        }

        if (AgeOf(status) is var age && age > options.DegradedAfter)
        {
            yield return $"{status.Waiting} webhook(s) are waiting for their handlers, the oldest for {Math.Floor(age.TotalMinutes)} minute(s).";
        }

        if (status.DeadLetters > 0)
        {
            yield return $"{status.DeadLetters} webhook(s) failed on their last attempt and are dead letters. Fix the cause, and then replay or discard them.";
        }
    }
}
