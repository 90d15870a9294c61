namespace Voucherify.Events.Hosting;

/// <summary>The inbox as health check and gauges look at it. There is none where handlers run before the answer.</summary>
internal sealed class InboxMonitor(IDurableWebhookInbox inbox, WebhookInboxOptions options, TimeProvider time)
{
    // A probe is asked every few seconds: who waits longer for a count has learnt enough.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    // Clocks of several instances differ a little, and are adjusted now and then.
    private static readonly TimeSpan s_clockSkew = TimeSpan.FromMinutes(1);

    /// <summary>Asks the inbox. An answer that does not come in time is a <see cref="TimeoutException"/>, however the inbox waits.</summary>
    public Task<WebhookInboxStatus> GetStatusAsync(CancellationToken cancellationToken) =>
        Task.Run(() => inbox.GetStatusAsync(cancellationToken), cancellationToken).WaitAsync(s_patience, time, cancellationToken);

    public TimeSpan AgeOf(WebhookInboxStatus status) =>
        status.OldestWaiting is { } oldest && time.GetUtcNow() - oldest is var age && age > TimeSpan.Zero ? age : TimeSpan.Zero;

    /// <summary>What is wrong, in words for whoever is on duty.</summary>
    public IEnumerable<string> Describe(WebhookInboxStatus status)
    {
        foreach (string problem in status.Problems)
        {
            yield return problem;
        }

        if (status.OldestWaiting is { } oldest && oldest - time.GetUtcNow() > s_clockSkew)
        {
            yield return $"A waiting webhook was received in the future, at {oldest:u}: the clock was or is wrong.";
        }

        if (AgeOf(status) is var age && age > options.DegradedAfter)
        {
            yield return $"{status.Waiting} webhook(s) wait for their handlers, the oldest for {Math.Floor(age.TotalMinutes)} minute(s).";
        }

        if (status.DeadLetters > 0)
        {
            yield return $"{status.DeadLetters} webhook(s) failed on their last attempt and are dead letters: replay them when the cause is gone.";
        }
    }
}
