using System.Globalization;
using Microsoft.Data.Sqlite;
using Voucherify.Events.Hosting;
using static Voucherify.Events.Sqlite.SqliteInboxRows;

namespace Voucherify.Events.Sqlite;

/// <summary>Reads pages of dead letters and waiting webhooks. A page begins after the last row of the previous page.</summary>
internal sealed class SqliteInboxLists(SqliteInboxFile file)
{
    private const string DeadLetters =
        """
        FROM webhooks
        WHERE dead_at IS NOT NULL AND (dead_at, number) < ($at, $number) AND dead_at >= $from AND dead_at < $before
            AND ($event_type IS NULL OR event_type = $event_type)
            AND ($receiver IS NULL OR receiver = $receiver)
            AND ($handler IS NULL OR instr(char(10) || handlers || char(10), char(10) || $handler || char(10)) > 0)
            AND ($error IS NULL OR instr(error, $error) > 0)
        ORDER BY dead_at DESC, number DESC LIMIT $limit
        """;

    private static readonly (long, long) s_last = (long.MaxValue, long.MaxValue);
    private static readonly (long, long) s_first = (long.MinValue, long.MinValue);

    public WebhookPage<DeadLetter> ReadDeadLetters(DeadLetterQuery query, int limit, string? token) => Page(
        file.Read(reader => reader.Query(
            $"SELECT {WebhookColumns}, number, dead_at, attempts, handlers, error {DeadLetters}",
            row => (At: row.GetInt64(9), Number: row.GetInt64(8), Item: DeadLetter(reader, row, row.GetInt64(8))),
            Parameters(query, Position(token) ?? s_last, limit + 1))),
        limit);

    /// <returns>The dead letter that failed last; <see langword="null"/> if none has the ID.</returns>
    public DeadLetter? FindDeadLetter(string id) => file.Read(reader => reader.Query(
        $"""
        SELECT {WebhookColumns}, number, dead_at, attempts, handlers, error FROM webhooks
        WHERE id = $id AND dead_at IS NOT NULL ORDER BY dead_at DESC, number DESC LIMIT 1
        """,
        row => DeadLetter(reader, row, row.GetInt64(8)),
        ("$id", id))).SingleOrDefault();

    public IReadOnlyList<long> FindNumbers(string id) => file.Read(reader => reader.Query(
        "SELECT number FROM webhooks WHERE id = $id AND dead_at IS NOT NULL", row => row.GetInt64(0), ("$id", id)));

    /// <summary>Finds dead letters after a position, so that an operation can process all results of a query in batches.</summary>
    public IReadOnlyList<(long At, long Number)> FindNumbers(DeadLetterQuery query, (long At, long Number)? after, int limit) => file.Read(reader => reader.Query(
        $"SELECT dead_at, number {DeadLetters}", row => (row.GetInt64(0), row.GetInt64(1)), Parameters(query, after ?? s_last, limit)));

    public WebhookPage<WaitingWebhook> ReadWaiting(WaitingWebhookQuery query, int limit, string? token)
    {
        (long at, long number) = Position(token) ?? s_first;

        return Page(
            file.Read(reader => reader.Query(
                $"""
                SELECT {WebhookColumns}, number, due_at, attempts, handlers, error FROM webhooks
                WHERE due_at IS NOT NULL AND (due_at, number) > ($at, $number) {(query.RetriesOnly ? "AND attempts > 0" : "")}
                    AND ($event_type IS NULL OR event_type = $event_type)
                    AND ($receiver IS NULL OR receiver = $receiver)
                ORDER BY due_at, number LIMIT $limit
                """,
                row => (At: row.GetInt64(9), Number: row.GetInt64(8), Item: new WaitingWebhook
                {
                    Webhook = Webhook(row, Body(reader, row.GetInt64(8))),
                    DueAt = Time(row, 9),
                    Attempts = row.GetInt32(10),
                    Handlers = Handlers(row, 11) ?? [],
                    Error = Text(row, 12),
                }),
                ("$at", at),
                ("$number", number),
                ("$event_type", query.EventType),
                ("$receiver", query.Receiver),
                ("$limit", limit + 1))),
            limit);
    }

    private static DeadLetter DeadLetter(SqliteSession reader, SqliteDataReader row, long number) => new()
    {
        Webhook = Webhook(row, Body(reader, number)),
        FailedAt = Time(row, 9),
        Attempts = row.GetInt32(10),
        Handlers = Handlers(row, 11) ?? [],
        Error = Text(row, 12) ?? "",
    };

    // In a query of its own: a damaged body must not hide the other columns.
    private static byte[] Body(SqliteSession reader, long number)
    {
        try
        {
            return reader.Query("SELECT body FROM bodies WHERE number = $number", row => row.GetFieldValue<byte[]>(0), ("$number", number))
                .SingleOrDefault() ?? [];
        }
        catch (Exception exception) when (SqliteInboxFault.IsUnreadable(exception))
        {
            return [];
        }
    }

    private static (string, object?)[] Parameters(DeadLetterQuery query, (long At, long Number) after, int limit) =>
    [
        ("$at", after.At),
        ("$number", after.Number),
        ("$from", query.FailedFrom is { } from ? Milliseconds(from) : long.MinValue),
        ("$before", query.FailedBefore is { } before ? Milliseconds(before) : long.MaxValue),
        ("$event_type", query.EventType),
        ("$receiver", query.Receiver),
        ("$handler", query.Handler),
        ("$error", query.Error),
        ("$limit", limit),
    ];

    private static WebhookPage<T> Page<T>(IReadOnlyList<(long At, long Number, T Item)> rows, int limit) => new()
    {
        Items = [.. rows.Take(limit).Select(row => row.Item)],
        ContinuationToken = rows.Count > limit
            ? string.Create(CultureInfo.InvariantCulture, $"{rows[limit - 1].At}.{rows[limit - 1].Number}")
            : null,
    };

    private static (long At, long Number)? Position(string? token)
    {
        if (token is null)
        {
            return null;
        }

        return token.Split('.') is [var at, var number]
            && long.TryParse(at, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long time)
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long row)
                ? (time, row)
                : throw new ArgumentException("The continuation token does not belong to a page of this inbox. Start without a token.", nameof(token));
    }
}
