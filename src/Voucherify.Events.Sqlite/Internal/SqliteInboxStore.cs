using Microsoft.Data.Sqlite;
using Voucherify.Events.Hosting;
using static Voucherify.Events.Sqlite.SqliteInboxRows;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// Writes webhooks to the file, and reads them to run their handlers. A webhook waits while it has a <c>due_at</c>, is done when it has a
/// <c>done_at</c>, and is a dead letter when it has a <c>dead_at</c>. One thread writes; any thread may read.
/// </summary>
internal sealed partial class SqliteInboxStore(SqliteInboxFile file)
{
    private readonly SqliteInboxRecent _recent = new();

    /// <summary>Runs writes in one transaction, and returns when the transaction is flushed to the disk.</summary>
    public long[] Commit(List<Func<long>> writes)
    {
        SqliteSession writer = file.Writer;
        writer.Execute("BEGIN IMMEDIATE");

        try
        {
            long[] results = [.. writes.Select(write => write())];
            writer.Execute("COMMIT");
            return results;
        }
        catch
        {
            RollBack(writer);
            throw;
        }
    }

    /// <returns>The number of new rows: 0 for a duplicate.</returns>
    public long Insert(ReceivedWebhook webhook, IReadOnlyList<string>? handlers, DateTimeOffset now)
    {
        int inserted = file.Writer.Execute(
            """
            INSERT INTO webhooks (key, id, event_type, receiver, tenant, secret_label, received_at, trace_parent, handlers, due_at)
            VALUES ($key, $id, $event_type, $receiver, $tenant, $secret_label, $received_at, $trace_parent, $handlers, $now)
            ON CONFLICT (key) DO NOTHING
            """,
            ("$key", webhook.DeduplicationKey),
            ("$id", webhook.Id),
            ("$event_type", webhook.EventType),
            ("$receiver", webhook.Receiver),
            ("$tenant", webhook.Tenant),
            ("$secret_label", webhook.SecretLabel),
            ("$received_at", Milliseconds(webhook.ReceivedAt)),
            ("$trace_parent", webhook.TraceParent),
            ("$handlers", Text(handlers)),
            ("$now", Milliseconds(now)));

        if (inserted > 0)
        {
            long number = file.Writer.LastNumber;
            byte[] body = webhook.Body.ToArray();
            file.Writer.Execute("INSERT INTO bodies (number, body) VALUES ($number, $body)", ("$number", number), ("$body", body));
            _recent.Add(new StoredWebhook(number, Copy(webhook, body), Attempts: 0, handlers));
        }

        return inserted;
    }

    /// <summary>Marks a webhook as done. Only the data that identifies duplicates remains.</summary>
    public long SetDone(long number, DateTimeOffset now)
    {
        file.Writer.Execute("DELETE FROM bodies WHERE number = $number", ("$number", number));

        return file.Writer.Execute(
            """
            UPDATE webhooks SET attempts = attempts + 1, due_at = NULL, done_at = $now, trace_parent = NULL, handlers = NULL, error = NULL
            WHERE number = $number AND due_at IS NOT NULL
            """,
            ("$number", number),
            ("$now", Milliseconds(now)));
    }

    /// <summary>Records a failed attempt. The remaining handlers run again.</summary>
    /// <param name="number">The number of the webhook.</param>
    /// <param name="attempt">The number of the attempt. An attempt that is already recorded is not recorded again.</param>
    /// <param name="handlers">The handlers that remain.</param>
    /// <param name="due">The time at which they run again.</param>
    /// <param name="error">The error.</param>
    /// <param name="alone"><see langword="true"/> if the webhook runs alone from now on; otherwise, <see langword="false"/>.</param>
    public long SetDue(long number, int attempt, IReadOnlyCollection<string>? handlers, DateTimeOffset due, string error, bool alone = false) =>
        file.Writer.Execute(
            """
            UPDATE webhooks SET attempts = $attempt, handlers = $handlers, due_at = $due, error = $error, alone = alone | $alone
            WHERE number = $number AND due_at IS NOT NULL AND attempts < $attempt
            """,
            ("$number", number),
            ("$attempt", attempt),
            ("$handlers", Text(handlers)),
            ("$due", Milliseconds(due)),
            ("$error", error),
            ("$alone", alone ? 1 : 0));

    /// <summary>Records that the last attempt failed.</summary>
    /// <inheritdoc cref="SetDue"/>
    public long SetDead(long number, int attempt, IReadOnlyCollection<string>? handlers, DateTimeOffset now, string error, bool alone = false) =>
        file.Writer.Execute(
            """
            UPDATE webhooks SET attempts = $attempt, handlers = $handlers, due_at = NULL, dead_at = $now, error = $error, alone = alone | $alone
            WHERE number = $number AND due_at IS NOT NULL AND attempts < $attempt
            """,
            ("$number", number),
            ("$attempt", attempt),
            ("$handlers", Text(handlers)),
            ("$now", Milliseconds(now)),
            ("$error", error),
            ("$alone", alone ? 1 : 0));

    /// <summary>Moves a webhook that cannot be read to the dead letters. It cannot be replayed.</summary>
    public long SetUnreadable(long number, DateTimeOffset now, string error) => file.Writer.Execute(
        "UPDATE webhooks SET unreadable = 1, due_at = NULL, dead_at = $now, error = $error WHERE number = $number AND due_at IS NOT NULL",
        ("$number", number),
        ("$now", Milliseconds(now)),
        ("$error", error));

    /// <returns>1 if the webhook was a readable dead letter; otherwise, 0.</returns>
    public long Replay(long number, DateTimeOffset now) => file.Writer.Execute(
        """
        UPDATE webhooks SET attempts = 0, due_at = $now, dead_at = NULL, error = NULL
        WHERE number = $number AND dead_at IS NOT NULL AND unreadable = 0
        """,
        ("$number", number),
        ("$now", Milliseconds(now)));

    /// <returns>1 if the webhook was a dead letter; otherwise, 0.</returns>
    public long Discard(long number, DateTimeOffset now)
    {
        // The pages of a damaged body cannot be found and freed, so they are left in place.
        file.Writer.Execute(
            "DELETE FROM bodies WHERE number = (SELECT number FROM webhooks WHERE number = $number AND dead_at IS NOT NULL AND unreadable = 0)",
            ("$number", number));

        return file.Writer.Execute(
            """
            UPDATE webhooks SET dead_at = NULL, done_at = $now, trace_parent = NULL, handlers = NULL, error = NULL
            WHERE number = $number AND dead_at IS NOT NULL
            """,
            ("$number", number),
            ("$now", Milliseconds(now)));
    }

    /// <summary>Deletes webhooks that were done before a time, in batches, so that other writes do not wait long.</summary>
    /// <returns>The number of deleted rows. If it is not 0, more may remain.</returns>
    public long Forget(DateTimeOffset before) => file.Writer.Execute(
        "DELETE FROM webhooks WHERE number IN (SELECT number FROM webhooks WHERE done_at < $before LIMIT 1000)",
        ("$before", Milliseconds(before)));

    /// <summary>Makes webhooks due that are due later than any retry can be, because the clock was wrong when they were written.</summary>
    public long Advance(DateTimeOffset now, TimeSpan longestDelay) => file.Writer.Execute(
        "UPDATE webhooks SET due_at = $now WHERE due_at > $latest",
        ("$now", Milliseconds(now)),
        ("$latest", Milliseconds(now + longestDelay)));

    /// <summary>Writes a page to check whether the file is writable.</summary>
    public long Touch()
    {
        file.Writer.Execute("CREATE TABLE touched (number INTEGER)");
        return file.Writer.Execute("DROP TABLE touched");
    }

    private static void RollBack(SqliteSession writer)
    {
        try
        {
            writer.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has already rolled back, as it does when the disk is full.
        }
    }
}
