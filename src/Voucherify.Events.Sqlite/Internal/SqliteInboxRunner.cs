using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>Runs the handlers of a webhook that is due, and records the outcome.</summary>
internal sealed class SqliteInboxRunner(
    SqliteInboxFile file,
    SqliteInboxStore store,
    SqliteInboxWriter writer,
    IWebhookProcessor processor,
    WebhookInboxReporter reporter,
    IOptions<SqliteInboxOptions> options,
    TimeProvider time)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    /// <param name="number">The number of the webhook.</param>
    /// <param name="cancellationToken">
    /// A token that is canceled when the application can no longer wait for handlers. The webhook then runs again at the next start.
    /// </param>
    public async Task RunAsync(long number, CancellationToken cancellationToken)
    {
        StoredWebhook? waiting;

        try
        {
            waiting = store.Take(number);
        }
        catch (Exception exception) when (SqliteInboxFault.IsUnreadable(exception))
        {
            await SetAsideAsync(number, exception, cancellationToken);
            return;
        }

        if (waiting is not null)
        {
            var attempt = new SqliteInboxAttempt(file.Journal, waiting);
            bool isDone = false;

            try
            {
                isDone = await RunAsync(waiting, attempt, cancellationToken);
            }
            finally
            {
                attempt.End(isDone);
            }
        }
    }

    /// <returns><see langword="true"/> if the webhook is done; otherwise, <see langword="false"/>.</returns>
    private async Task<bool> RunAsync(StoredWebhook waiting, SqliteInboxAttempt attempt, CancellationToken cancellationToken)
    {
        WebhookResult result;

        try
        {
            result = await processor.ProcessAsync(waiting.Webhook, attempt, cancellationToken);
        }
        catch (WebhookException exception)
        {
            // Retries cannot make it readable. A newer version may be able to read it, and a replay runs it.
            await GiveUpAsync(waiting, attempt.Number, waiting.Handlers, exception, cancellationToken);
            return false;
        }

        if (result.CreateException() is not { } failure)
        {
            await WriteAsync(() => store.SetDone(waiting.Number, time.GetUtcNow()), cancellationToken);
            return true;
        }

        // A canceled handler is not a failure: it runs again at the next start.
        if (!cancellationToken.IsCancellationRequested)
        {
            await FailAsync(waiting, attempt.Number, [.. failure.Failures.Select(failure => failure.Handler).Distinct()], failure, cancellationToken);
        }

        return false;
    }

    private async Task FailAsync(
        StoredWebhook waiting, int attempt, IReadOnlyList<string> left, WebhookHandlerException exception, CancellationToken cancellationToken)
    {
        IReadOnlyList<TimeSpan> delays = options.Value.RetryDelays;

        if (attempt > delays.Count)
        {
            await GiveUpAsync(waiting, attempt, left, exception, cancellationToken);
            return;
        }

        TimeSpan delay = delays[attempt - 1];
        DateTimeOffset due = time.GetUtcNow() + delay;
        await WriteAsync(() => store.SetDue(waiting.Number, attempt, left, due, exception.ToString()), cancellationToken);
        reporter.ReportRetry(waiting.Webhook, attempt, delay, exception);
    }

    private async Task GiveUpAsync(
        StoredWebhook waiting, int attempt, IReadOnlyList<string>? left, Exception exception, CancellationToken cancellationToken)
    {
        await WriteAsync(() => store.SetDead(waiting.Number, attempt, left, time.GetUtcNow(), exception.ToString()), cancellationToken);
        reporter.ReportDeadLetter(waiting.Webhook, attempt, exception);
    }

    private async Task SetAsideAsync(long number, Exception exception, CancellationToken cancellationToken)
    {
        string error = $"The webhook cannot be read because the file is damaged: {exception.Message}";
        await WriteAsync(() => store.SetUnreadable(number, time.GetUtcNow(), error), cancellationToken);

        var webhook = new ReceivedWebhook { Id = store.ReadId(number) ?? $"number {number}", EventType = "", Body = default, ReceivedAt = time.GetUtcNow() };
        reporter.ReportDeadLetter(webhook, 0, exception);
    }

    // The handlers have run: until the outcome is recorded, the webhook must not be mistaken for one that waits.
    private async Task WriteAsync(Func<long> write, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await writer.WriteAsync(write, CancellationToken.None);
                return;
            }
            catch (SqliteException exception) when (!SqliteInboxFault.IsDamage(exception))
            {
                await Task.Delay(s_pause, time, cancellationToken);
            }
        }
    }
}
