using Microsoft.Data.Sqlite;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>
/// What is written to the file and read from it. A webhook waits while it has a <c>due_at</c>, is done when it has a <c>done_at</c>, and a
/// dead letter when it has a <c>dead_at</c>; times are milliseconds since 1970. One thread writes; any may read.
/// </summary>
internal sealed class SqliteInboxStore(SqliteInboxFile file)
{
    /// <summary>Runs some writes in one transaction, and returns when it is on the disk.</summary>
    public bool[] Commit(List<Func<bool>> writes)
    {
        SqliteSession writer = file.Writer;
        writer.Execute("BEGIN IMMEDIATE");

        try
        {
            bool[] results = [.. writes.Select(write => write())];
            writer.Execute("COMMIT");
            return results;
        }
        catch
        {
            RollBack(writer);
            throw;
        }
    }

    /// <returns>Whether it is new.</returns>
    public bool Insert(ReceivedWebhook webhook, DateTimeOffset now) => 1 == file.Writer.Execute(
        """
        INSERT INTO webhooks (key, id, event_type, body, received_at, trace_parent, due_at)
        VALUES ($key, $id, $event_type, $body, $received_at, $trace_parent, $now)
        ON CONFLICT (key) DO NOTHING
        """,
        ("$key", webhook.IsTest ? $"{webhook.Id}#{Guid.NewGuid():N}" : webhook.Id),
        ("$id", webhook.Id),
        ("$event_type", webhook.EventType),
        ("$body", webhook.Body.ToArray()),
        ("$received_at", Milliseconds(webhook.ReceivedAt)),
        ("$trace_parent", webhook.TraceParent),
        ("$now", Milliseconds(now)));

    /// <summary>Its handlers ran. What is left is what tells a copy.</summary>
    public bool SetDone(long number, DateTimeOffset now) => 1 == file.Writer.Execute(
        "UPDATE webhooks SET attempts = attempts + 1, due_at = NULL, done_at = $now, body = NULL, trace_parent = NULL WHERE number = $number",
        ("$number", number),
        ("$now", Milliseconds(now)));

    public bool SetDue(long number, DateTimeOffset due) => 1 == file.Writer.Execute(
        "UPDATE webhooks SET attempts = attempts + 1, due_at = $due WHERE number = $number",
        ("$number", number),
        ("$due", Milliseconds(due)));

    public bool SetDead(long number, DateTimeOffset now, string error) => 1 == file.Writer.Execute(
        "UPDATE webhooks SET attempts = attempts + 1, due_at = NULL, dead_at = $now, error = $error WHERE number = $number",
        ("$number", number),
        ("$now", Milliseconds(now)),
        ("$error", error));

    /// <returns>Whether there was such a dead letter.</returns>
    public bool Replay(string id, DateTimeOffset now) => 0 < file.Writer.Execute(
        "UPDATE webhooks SET attempts = 0, due_at = $now, dead_at = NULL, error = NULL WHERE id = $id AND dead_at IS NOT NULL",
        ("$id", id),
        ("$now", Milliseconds(now)));

    /// <summary>Forgets what was done before a time, some at once, so that nobody waits long.</summary>
    /// <returns>Whether anything was forgotten, and so more may be left.</returns>
    public bool Forget(DateTimeOffset before) => 0 < file.Writer.Execute(
        "DELETE FROM webhooks WHERE number IN (SELECT number FROM webhooks WHERE done_at < $before LIMIT 1000)",
        ("$before", Milliseconds(before)));

    /// <summary>What waits, that which is due first in front; what runs is still among it.</summary>
    public IReadOnlyList<(long Number, DateTimeOffset Due)> ReadDue(int limit) => Query(
        "SELECT number, due_at FROM webhooks WHERE due_at IS NOT NULL ORDER BY due_at, received_at, number LIMIT $limit",
        row => (row.GetInt64(0), Time(row, 1)),
        ("$limit", limit));

    /// <returns>The webhook; null when it does not wait any more.</returns>
    public StoredWebhook? ReadWaiting(long number) => Query(
        "SELECT id, event_type, body, received_at, trace_parent, attempts FROM webhooks WHERE number = $number AND due_at IS NOT NULL",
        row => new StoredWebhook(Webhook(row), row.GetInt32(5)),
        ("$number", number)).SingleOrDefault();

    public WebhookInboxStatus ReadStatus() => Query(
        """
        SELECT
            (SELECT count(*) FROM webhooks WHERE due_at IS NOT NULL),
            (SELECT count(*) FROM webhooks WHERE dead_at IS NOT NULL),
            (SELECT min(received_at) FROM webhooks WHERE due_at IS NOT NULL)
        """,
        row => new WebhookInboxStatus
        {
            Waiting = row.GetInt64(0),
            DeadLetters = row.GetInt64(1),
            OldestWaiting = row.IsDBNull(2) ? null : Time(row, 2),
        }).Single();

    public IReadOnlyList<DeadLetter> ReadDead(int limit) => Query(
        """
        SELECT id, event_type, body, received_at, trace_parent, attempts, dead_at, error FROM webhooks
        WHERE dead_at IS NOT NULL ORDER BY dead_at DESC, number DESC LIMIT $limit
        """,
        row => new DeadLetter
        {
            Webhook = Webhook(row),
            Attempts = row.GetInt32(5),
            FailedAt = Time(row, 6),
            Error = row.GetString(7),
        },
        ("$limit", limit));

    private static long Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    private static DateTimeOffset Time(SqliteDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    private static ReceivedWebhook Webhook(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        EventType = row.GetString(1),
        Body = row.GetFieldValue<byte[]>(2),
        ReceivedAt = Time(row, 3),
        TraceParent = row.IsDBNull(4) ? null : row.GetString(4),
    };

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

    private IReadOnlyList<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] parameters) =>
        file.Read(reader => reader.Query(sql, read, parameters));
}
