using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>Runs the handlers of a webhook that is due, and writes down what became of it.</summary>
internal sealed class SqliteInboxRunner(
    SqliteInboxFile file,
    SqliteInboxStore store,
    SqliteInboxWriter writer,
    IWebhookProcessor processor,
    WebhookInboxReporter reporter,
    IOptions<SqliteInboxOptions> options,
    TimeProvider time,
    ILogger<SqliteInboxRunner> logger)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    /// <param name="number">The webhook.</param>
    /// <param name="cancellationToken">Cancelled when the application cannot wait any longer for handlers. Then the webhook runs again at the next start.</param>
    public async Task RunAsync(long number, CancellationToken cancellationToken)
    {
        if (store.ReadWaiting(number) is not { } waiting)
        {
            return;
        }

        try
        {
            WebhookResult result = await processor.ProcessAsync(waiting.Webhook, new WebhookAttempt { Number = waiting.Attempts + 1 }, cancellationToken);

            if (result.Failures.Count > 0)
            {
                throw new WebhookHandlerException(result.Failures);
            }
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception)
        {
            await FailAsync(number, waiting, exception, cancellationToken);
            return;
        }

        await WriteAsync(() => store.SetDone(number, time.GetUtcNow()), cancellationToken);
    }

    private async Task FailAsync(long number, StoredWebhook waiting, Exception exception, CancellationToken cancellationToken)
    {
        int attempts = waiting.Attempts + 1;
        IReadOnlyList<TimeSpan> delays = options.Value.RetryDelays;

        if (attempts <= delays.Count)
        {
            TimeSpan delay = delays[attempts - 1];
            DateTimeOffset due = time.GetUtcNow() + delay;
            await WriteAsync(() => store.SetDue(number, due), cancellationToken);
            reporter.ReportRetry(waiting.Webhook, attempts, delay, exception);
        }
        else
        {
            await WriteAsync(() => store.SetDead(number, time.GetUtcNow(), exception.ToString()), cancellationToken);
            reporter.ReportDeadLetter(waiting.Webhook, attempts, exception);
        }
    }

    // The handlers have run: while that cannot be written down, the webhook must not be taken for one that waits.
    private async Task WriteAsync(Func<bool> write, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await writer.WriteAsync(write, CancellationToken.None);
                return;
            }
            catch (SqliteException exception)
            {
                Log.NotWritten(logger, exception, file.Path);
                await Task.Delay(s_pause, time, cancellationToken);
            }
        }
    }
}
