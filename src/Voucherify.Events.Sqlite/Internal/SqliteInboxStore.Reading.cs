using Microsoft.Data.Sqlite;
using Voucherify.Events.Hosting;
using static Voucherify.Events.Sqlite.SqliteInboxRows;

namespace Voucherify.Events.Sqlite;

/// <content>The members that read.</content>
internal sealed partial class SqliteInboxStore
{
    /// <summary>Reads the waiting webhooks, earliest due time first. Running webhooks are among them.</summary>
    /// <param name="limit">The maximum number of webhooks to read.</param>
    /// <param name="alone">
    /// <see langword="true"/> to read the webhooks that run alone; <see langword="false"/> to read the others.
    /// </param>
    public IReadOnlyList<(long Number, DateTimeOffset Due)> ReadDue(int limit, bool alone = false) => Query(
        alone
            ? "SELECT number, due_at FROM webhooks WHERE due_at IS NOT NULL AND alone = 1 ORDER BY due_at LIMIT $limit"
            : "SELECT number, due_at FROM webhooks WHERE due_at IS NOT NULL AND +alone = 0 ORDER BY due_at, received_at LIMIT $limit",
        row => (row.GetInt64(0), Time(row, 1)),
        ("$limit", limit));

    /// <summary>Determines whether there are webhooks that run alone, including dead letters.</summary>
    public bool HasAlone() => Query("SELECT 1 FROM webhooks WHERE alone = 1 AND done_at IS NULL LIMIT 1", row => true).Count > 0;

    /// <summary>Reads a webhook to run it.</summary>
    /// <returns>The webhook; <see langword="null"/> if it no longer waits.</returns>
    public StoredWebhook? Take(long number) => _recent.Take(number) ?? ReadWaiting(number);

    /// <returns>The webhook; <see langword="null"/> if it no longer waits.</returns>
    public StoredWebhook? ReadWaiting(long number) => Query(
        $"SELECT {WebhookColumns}, attempts, handlers, body FROM webhooks LEFT JOIN bodies USING (number) WHERE number = $number AND due_at IS NOT NULL",
        row => new StoredWebhook(number, Webhook(row, row.GetFieldValue<byte[]>(10)), row.GetInt32(8), Handlers(row, 9)),
        ("$number", number)).SingleOrDefault();

    /// <returns>The ID of a webhook that cannot be read completely; <see langword="null"/> if the ID cannot be read either.</returns>
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
