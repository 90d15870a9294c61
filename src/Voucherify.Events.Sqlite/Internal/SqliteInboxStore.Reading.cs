using Microsoft.Data.Sqlite;
using Voucherify.Events.Hosting;
using static Voucherify.Events.Sqlite.SqliteInboxRows;

namespace Voucherify.Events.Sqlite;

/// <content>What is read.</content>
internal sealed partial class SqliteInboxStore
{
    /// <summary>What waits, that which is due first in front; what runs is still among it.</summary>
    /// <param name="limit">How much to read at most.</param>
    /// <param name="alone">Whether to read what runs alone, or the rest.</param>
    public IReadOnlyList<(long Number, DateTimeOffset Due)> ReadDue(int limit, bool alone = false) => Query(
        alone
            ? "SELECT number, due_at FROM webhooks WHERE due_at IS NOT NULL AND alone = 1 ORDER BY due_at LIMIT $limit"
            : "SELECT number, due_at FROM webhooks WHERE due_at IS NOT NULL AND +alone = 0 ORDER BY due_at, received_at LIMIT $limit",
        row => (row.GetInt64(0), Time(row, 1)),
        ("$limit", limit));

    /// <summary>Whether there are webhooks that run alone, dead letters included.</summary>
    public bool HasAlone() => Query("SELECT 1 FROM webhooks WHERE alone = 1 AND done_at IS NULL LIMIT 1", row => true).Count > 0;

    /// <summary>Takes a webhook to run it.</summary>
    /// <returns>The webhook; null when it does not wait any more.</returns>
    public StoredWebhook? Take(long number) => _recent.Take(number) ?? ReadWaiting(number);

    /// <returns>The webhook; null when it does not wait any more.</returns>
    public StoredWebhook? ReadWaiting(long number) => Query(
        $"SELECT {WebhookColumns}, attempts, handlers, body FROM webhooks LEFT JOIN bodies USING (number) WHERE number = $number AND due_at IS NOT NULL",
        row => new StoredWebhook(number, Webhook(row, row.GetFieldValue<byte[]>(10)), row.GetInt32(8), Handlers(row, 9)),
        ("$number", number)).SingleOrDefault();

    /// <returns>The id of a webhook that cannot be read as a whole; null where even that cannot be.</returns>
    public string? ReadId(long number)
    {
        try
        {
            return Query("SELECT id FROM webhooks WHERE number = $number", row => row.GetString(0), ("$number", number)).SingleOrDefault();
        }
        catch (Exception exception) when (SqliteInboxFault.IsUnreadable(exception))
        {
            return null;
        }
    }

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

    private IReadOnlyList<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] parameters) =>
        file.Read(reader => reader.Query(sql, read, parameters));
}
