using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Counts, at the start, the attempts that the process before could not: those that ran when it ended. One of them may have ended it, so
/// each runs alone from now on; after its last attempt it is a dead letter.
/// </summary>
internal sealed class SqliteInboxRecovery(
    SqliteInboxFile file,
    SqliteInboxStore store,
    WebhookInboxReporter reporter,
    IOptions<SqliteInboxOptions> options,
    TimeProvider time,
    ILogger<SqliteInboxRecovery> logger)
{
    public void Run()
    {
        SqliteInboxJournal.Entry[] interrupted = [.. file.Journal.Interrupted];

        if (interrupted.Length > 0)
        {
            Log.Interrupted(logger, interrupted.Sum(Count));
        }

        // What has been counted is in the file, so that a crash in between counts nothing twice.
        file.Journal.Clear();
    }

    private int Count(SqliteInboxJournal.Entry entry)
    {
        try
        {
            return store.ReadWaiting(entry.Number) is { } webhook && webhook.Attempts < entry.Attempt ? Count(entry, webhook) : 0;
        }
        catch (Exception exception) when (SqliteInboxFault.IsUnreadable(exception))
        {
            // It is set aside when its turn comes.
            return 0;
        }
    }

    private int Count(SqliteInboxJournal.Entry entry, StoredWebhook webhook)
    {
        (int attempt, DateTimeOffset now, IReadOnlyList<TimeSpan> delays) = ((int)entry.Attempt, time.GetUtcNow(), options.Value.RetryDelays);
        string[]? left = webhook.Handlers?.Where((_, index) => !IsSet(entry.Completed, index)).ToArray();

        if (left is [] && webhook.Handlers is not [])
        {
            store.Commit([() => store.SetDone(entry.Number, now)]);
            return 0;
        }

        var exception = new InvalidOperationException(Describe(entry, webhook.Handlers ?? []));

        if (attempt <= delays.Count)
        {
            TimeSpan delay = delays[attempt - 1];
            store.Commit([() => store.SetDue(entry.Number, attempt, left, now + delay, exception.Message, alone: true)]);
            reporter.ReportRetry(webhook.Webhook, attempt, delay, exception);
        }
        else
        {
            store.Commit([() => store.SetDead(entry.Number, attempt, left, now, exception.Message, alone: true)]);
            reporter.ReportDeadLetter(webhook.Webhook, attempt, exception);
        }

        return 1;
    }

    private static string Describe(SqliteInboxJournal.Entry entry, IReadOnlyList<string> handlers)
    {
        string[] running = [.. handlers.Where((_, index) => IsSet(entry.Running & ~entry.Completed, index))];
        string handler = running.Length == 0 ? "its handlers" : string.Join(", ", running);

        return $"The process ended while {handler} ran, on attempt {entry.Attempt}: it was killed, or a handler ended it, " +
            "as a stack overflow and Environment.FailFast do.";
    }

    private static bool IsSet(ulong bits, int index) => index < SqliteInboxJournal.MaxHandlers && (bits >> index & 1) == 1;
}
