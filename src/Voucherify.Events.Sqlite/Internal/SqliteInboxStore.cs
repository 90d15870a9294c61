using Microsoft.Data.Sqlite;
using Voucherify.Events.Hosting;
using static Voucherify.Events.Sqlite.SqliteInboxRows;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// What is written to the file, and what is read from it to run handlers. A webhook waits while it has a <c>due_at</c>, is done when it has
/// a <c>done_at</c>, and a dead letter when it has a <c>dead_at</c>. One thread writes; any may read.
/// </summary>
internal sealed partial class SqliteInboxStore(SqliteInboxFile file)
{
    private readonly SqliteInboxRecent _recent = new();

    /// <summary>Runs some writes in one transaction, and returns when it is on the disk.</summary>
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

    /// <returns>How many rows are new: 0 for a duplicate.</returns>
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

    /// <summary>Its handlers ran. What is left is what tells a copy.</summary>
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

    /// <summary>An attempt failed; what is left of its handlers runs again.</summary>
    /// <param name="number">The webhook.</param>
    /// <param name="attempt">The number of the attempt. One that has been written down is not written again.</param>
    /// <param name="handlers">The handlers that are still to run.</param>
    /// <param name="due">When they run again.</param>
    /// <param name="error">What went wrong.</param>
    /// <param name="alone">Whether it runs alone from now on.</param>
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

    /// <summary>The last attempt failed.</summary>
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

    /// <summary>It cannot be read: a dead letter that cannot be replayed.</summary>
    public long SetUnreadable(long number, DateTimeOffset now, string error) => file.Writer.Execute(
        "UPDATE webhooks SET unreadable = 1, due_at = NULL, dead_at = $now, error = $error WHERE number = $number AND due_at IS NOT NULL",
        ("$number", number),
        ("$now", Milliseconds(now)),
        ("$error", error));

    /// <returns>1 if it was a dead letter that can be read.</returns>
    public long Replay(long number, DateTimeOffset now) => file.Writer.Execute(
        """
        UPDATE webhooks SET attempts = 0, due_at = $now, dead_at = NULL, error = NULL
        WHERE number = $number AND dead_at IS NOT NULL AND unreadable = 0
        """,
        ("$number", number),
        ("$now", Milliseconds(now)));

    /// <returns>1 if it was a dead letter.</returns>
    public long Discard(long number, DateTimeOffset now)
    {
        // The pages of a damaged body cannot be found to be freed: they are left to themselves.
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

    /// <summary>Forgets what was done before a time, some at once, so that nobody waits long.</summary>
    /// <returns>How much was forgotten; if anything, more may be left.</returns>
    public long Forget(DateTimeOffset before) => file.Writer.Execute(
        "DELETE FROM webhooks WHERE number IN (SELECT number FROM webhooks WHERE done_at < $before LIMIT 1000)",
        ("$before", Milliseconds(before)));

    /// <summary>Makes due what is due later than any retry can be: the clock was wrong when that was written.</summary>
    public long Advance(DateTimeOffset now, TimeSpan longestDelay) => file.Writer.Execute(
        "UPDATE webhooks SET due_at = $now WHERE due_at > $latest",
        ("$now", Milliseconds(now)),
        ("$latest", Milliseconds(now + longestDelay)));

    /// <summary>Writes a page, to see whether the file can be written.</summary>
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
            // SQLite has rolled back by itself, as it does when the disk is full.
        }
    }
}
