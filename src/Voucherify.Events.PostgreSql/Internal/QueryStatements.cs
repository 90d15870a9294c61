using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>Performs the queries and changes of operators.</summary>
internal sealed class QueryStatements(InboxSchema schema)
{
    // A claim that is running has not failed yet.
    private readonly string _waiting = $"select {WebhookRow.Columns("webhook")}, attempts - (owner is not null)::int, due_at, error from {schema.Inbox} webhook";
    private readonly string _dead = $"select {WebhookRow.Columns("webhook")}, attempts, dead_at, error from {schema.Inbox} webhook";

    private readonly string _status =
        $"""
        select waiting.count, dead.count, waiting.oldest, current_setting('transaction_read_only') = 'on'
        from (select count(*), min(received_at) as oldest from {schema.Inbox} where due_at is not null) waiting,
            (select count(*) from {schema.Inbox} where dead_at is not null) dead
        """;

    public async Task<WebhookInboxStatus> ReadStatusAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Command(connection, _status);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);

        return new WebhookInboxStatus
        {
            Waiting = reader.GetInt64(0),
            DeadLetters = reader.GetInt64(1),
            OldestWaiting = await reader.IsDBNullAsync(2, cancellationToken) ? null : reader.GetFieldValue<DateTimeOffset>(2),
            Problems = reader.GetBoolean(3) ? ["The database is read-only; webhooks are rejected with 503. Connect to the primary server."] : [],
        };
    }

    public async Task<WebhookPage<DeadLetter>> ReadDeadAsync(
        NpgsqlConnection connection, Conditions conditions, int limit, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = conditions.Command(connection, where => $"{_dead} where {where} order by dead_at desc, key desc limit {limit} + 1");

        return await PageAsync(command, limit, ReadDead, dead => new PageToken(dead.FailedAt, dead.Webhook.DeduplicationKey), cancellationToken);
    }

    public async Task<WebhookPage<WaitingWebhook>> ReadWaitingAsync(
        NpgsqlConnection connection, Conditions conditions, int limit, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = conditions.Command(connection, where => $"{_waiting} where {where} order by due_at, key limit {limit} + 1");

        return await PageAsync(command, limit, ReadWaiting, waiting => new PageToken(waiting.DueAt, waiting.Webhook.DeduplicationKey), cancellationToken);
    }

    public static async Task<DateTimeOffset> ReadTimeAsync(NpgsqlConnection connection)
    {
        await using NpgsqlCommand command = Sql.Command(connection, "select now()");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return reader.GetFieldValue<DateTimeOffset>(0);
    }

    /// <summary>Makes dead letters due. Their failed handlers get all attempts again.</summary>
    public async Task<int> ReplayAsync(NpgsqlConnection connection, Conditions conditions, int limit, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = conditions.Command(connection, where =>
            $"""
            update {schema.Inbox} set dead_at = null, due_at = now(), attempts = 0, error = null
            where key in (select key from {schema.Inbox} where {where} and body is not null limit {limit} for update)
            """);

        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<int> DiscardAsync(NpgsqlConnection connection, Conditions conditions, int limit, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = conditions.Command(connection, where =>
            $"""
            update {schema.Inbox} set dead_at = null, done_at = now(), {SettleStatement.Emptied}
            where key in (select key from {schema.Inbox} where {where} limit {limit} for update)
            """);

        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // One additional row shows whether there is another page.
    private static async Task<WebhookPage<T>> PageAsync<T>(
        NpgsqlCommand command, int limit, Func<NpgsqlDataReader, T> read, Func<T, PageToken> token, CancellationToken cancellationToken)
    {
        List<T> items = [];
        bool isLast = true;
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);

        while (isLast && await reader.ReadAsync(cancellationToken))
        {
            if (items.Count < limit)
            {
                items.Add(read(reader));
            }
            else
            {
                isLast = false;
            }
        }

        return new WebhookPage<T> { Items = items, ContinuationToken = isLast ? null : token(items[^1]).ToString() };
    }

    private static DeadLetter ReadDead(NpgsqlDataReader row) => new()
    {
        Webhook = WebhookRow.Read(row),
        Handlers = WebhookRow.ReadHandlers(row) ?? [],
        Attempts = row.GetInt32(10),
        FailedAt = row.GetFieldValue<DateTimeOffset>(11),
        Error = row.IsDBNull(12) ? "" : row.GetString(12),
    };

    private static WaitingWebhook ReadWaiting(NpgsqlDataReader row) => new()
    {
        Webhook = WebhookRow.Read(row),
        Handlers = WebhookRow.ReadHandlers(row) ?? [],
        Attempts = row.GetInt32(10),
        DueAt = row.GetFieldValue<DateTimeOffset>(11),
        Error = row.IsDBNull(12) ? null : row.GetString(12),
    };
}
