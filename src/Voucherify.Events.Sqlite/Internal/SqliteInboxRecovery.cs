using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// At startup, counts the attempts that the previous process could not: those that were running when it ended. One of them may have ended
/// it, so each runs alone from now on. After its last attempt, a webhook becomes a dead letter.
/// </summary>
internal sealed class SqliteInboxRecovery(
    SqliteInboxFile file,
    SqliteInboxStore store,
    SqliteInboxWriter writer,
    WebhookInboxReporter reporter,
    IOptions<SqliteInboxOptions> options,
    TimeProvider time,
    ILogger<SqliteInboxRecovery> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        int counted = 0;

        foreach (SqliteInboxJournal.Entry entry in file.Journal.Interrupted)
        {
            counted += Find(entry) is { } webhook && await CountAsync(entry, webhook, cancellationToken) ? 1 : 0;
        }

        if (counted > 0)
        {
            Log.Interrupted(logger, counted);
        }

        // Counted attempts are recorded in the file, so that a crash in between does not count any of them twice.
        file.Journal.Clear();
    }

    /// <returns>The webhook, if it still waits and the attempt has not been recorded; otherwise, <see langword="null"/>.</returns>
    private StoredWebhook? Find(SqliteInboxJournal.Entry entry)
    {
        try
        {
            return store.ReadWaiting(entry.Number) is { } webhook && webhook.Attempts < entry.Attempt ? webhook : null;
        }
        catch (Exception exception) when (SqliteInboxFault.IsUnreadable(exception))
        {
            // It becomes a dead letter when its turn comes.
            return null;
        }
    }

    /// <returns>
    /// <see langword="true"/> if a handler remains that may have ended the process; otherwise, <see langword="false"/>.
    /// </returns>
    private async Task<bool> CountAsync(SqliteInboxJournal.Entry entry, StoredWebhook webhook, CancellationToken cancellationToken)
    {
        (int attempt, DateTimeOffset now, IReadOnlyList<TimeSpan> delays) = ((int)entry.Attempt, time.GetUtcNow(), options.Value.RetryDelays);
        string[]? left = webhook.Handlers?.Where((_, index) => !IsSet(entry.Completed, index)).ToArray();

        if (left is [] && webhook.Handlers is not [])
        {
            await writer.WriteAsync(() => store.SetDone(entry.Number, now), cancellationToken);
            return false;
        }

        var exception = new InvalidOperationException(Describe(entry, webhook.Handlers ?? []));

        if (attempt <= delays.Count)
        {
            TimeSpan delay = delays[attempt - 1];
            await writer.WriteAsync(() => store.SetDue(entry.Number, attempt, left, now + delay, exception.Message, alone: true), cancellationToken);
            reporter.ReportRetry(webhook.Webhook, attempt, delay, exception);
        }
        else
        {
            await writer.WriteAsync(() => store.SetDead(entry.Number, attempt, left, now, exception.Message, alone: true), cancellationToken);
            reporter.ReportDeadLetter(webhook.Webhook, attempt, exception);
        }

        return true;
    }

    private static string Describe(SqliteInboxJournal.Entry entry, IReadOnlyList<string> handlers)
    {
        string[] running = [.. handlers.Where((_, index) => IsSet(entry.Running & ~entry.Completed, index))];
        string handler = running.Length == 0 ? "its handlers" : string.Join(", ", running);

        return $"The process ended while {handler} was running, on attempt {entry.Attempt}: it was killed, or a handler ended it, " +
            "for example by a stack overflow or Environment.FailFast.";
    }

    private static bool IsSet(ulong bits, int index) => index < SqliteInboxJournal.MaxHandlers && (bits >> index & 1) == 1;
}
