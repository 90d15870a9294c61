using System.Text;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// All SQL but what moves messages, which is Rebus'. The clock is the database's, the only one that all instances share.
/// </summary>
/// <remarks>
/// <c>webhooks</c> remembers ids, <c>queue</c> holds what waits or runs, <c>dead_letters</c> what was given up.
/// </remarks>
internal sealed class InboxSql(string schema)
{
    public const string Queue = "queue";

    public string Schema { get; } = schema;

    /// <summary>Makes the tables unless they are there; instances that start at once take turns.</summary>
    public async Task CreateTablesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (await HasTablesAsync(connection, cancellationToken))
        {
            return;
        }

        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(
            connection, $"select pg_advisory_xact_lock(hashtextextended('voucherify.events {Schema}', 0))", cancellationToken);

        // Another may have made them meanwhile and work with them: even asking for an index "if not exists" would stand in its way.
        if (!await HasTablesAsync(connection, cancellationToken))
        {
            await ExecuteAsync(connection, CreateTables, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Remembers an id. False if it was known; waits for another transaction that is about to remember it.</summary>
    public async Task<bool> MarkAsync(
        NpgsqlConnection connection, string id, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"insert into {Schema}.webhooks (id, received_at) values (@id, @received_at) on conflict do nothing", connection);
        command.Parameters.AddWithValue("id", Text(id));
        command.Parameters.AddWithValue("received_at", receivedAt.ToUniversalTime());

        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    /// <summary>Nothing more will be done for a webhook: the time to remember its id runs.</summary>
    public async Task MarkDoneAsync(NpgsqlCommand command, string id)
    {
        command.CommandText = $"update {Schema}.webhooks set done_at = clock_timestamp() where id = @id";
        command.Parameters.AddWithValue("id", Text(id));
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Makes a webhook a dead letter.</summary>
    public async Task BuryAsync(NpgsqlCommand command, ReceivedWebhook webhook, int attempts, string error)
    {
        // Test sends share an id: the newest stays.
        command.CommandText =
            $"""
            insert into {Schema}.dead_letters (id, event_type, body, received_at, trace_parent, attempts, failed_at, error)
            values (@id, @event_type, @body, @received_at, @trace_parent, @attempts, clock_timestamp(), @error)
            on conflict (id) do update set (event_type, body, received_at, trace_parent, attempts, failed_at, error)
                = (excluded.event_type, excluded.body, excluded.received_at, excluded.trace_parent, excluded.attempts,
                   excluded.failed_at, excluded.error)
            """;
        command.Parameters.AddWithValue("id", Text(webhook.Id));
        command.Parameters.AddWithValue("event_type", Text(webhook.EventType));
        command.Parameters.AddWithValue("body", webhook.Body);
        command.Parameters.AddWithValue("received_at", webhook.ReceivedAt.ToUniversalTime());
        command.Parameters.AddWithValue("trace_parent", (object?)webhook.TraceParent ?? DBNull.Value);
        command.Parameters.AddWithValue("attempts", attempts);
        command.Parameters.AddWithValue("error", Text(error));
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Takes a dead letter out, for its handlers to run again; null if there is none of that id.</summary>
    public async Task<ReceivedWebhook?> ExhumeAsync(NpgsqlConnection connection, string id, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"""
            with mark as (update {Schema}.webhooks set done_at = null where id = @id)
            delete from {Schema}.dead_letters where id = @id returning {DeadColumns}
            """,
            connection);
        command.Parameters.AddWithValue("id", Text(id));

        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? ReadDead(reader).Webhook : null;
    }

    public async Task<IReadOnlyList<DeadLetter>> ReadDeadAsync(NpgsqlConnection connection, int limit, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"select {DeadColumns} from {Schema}.dead_letters order by failed_at desc limit @limit", connection);
        command.Parameters.AddWithValue("limit", limit);

        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        List<DeadLetter> dead = [];

        while (await reader.ReadAsync(cancellationToken))
        {
            dead.Add(ReadDead(reader));
        }

        return dead;
    }

    public async Task<WebhookInboxStatus> ReadStatusAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select (select count(*) from {Schema}.{Queue}),
                   (select count(*) from {Schema}.dead_letters),
                   (select min(received_at) from {Schema}.webhooks where done_at is null)
            """,
            connection);

        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);

        return new WebhookInboxStatus
        {
            Waiting = reader.GetInt64(0),
            DeadLetters = reader.GetInt64(1),
            OldestWaiting = await reader.IsDBNullAsync(2, cancellationToken) ? null : reader.GetFieldValue<DateTimeOffset>(2),
        };
    }

    /// <summary>Forgets ids that were done before the window, except those of dead letters, which may yet run again.</summary>
    public async Task<int> ForgetAsync(NpgsqlConnection connection, TimeSpan window, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"""
            delete from {Schema}.webhooks where done_at < clock_timestamp() - @window
                and not exists (select from {Schema}.dead_letters where dead_letters.id = webhooks.id)
            """,
            connection);
        command.Parameters.AddWithValue("window", window);

        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private const string DeadColumns = "id, event_type, body, received_at, trace_parent, attempts, failed_at, error";

    // The queue has the columns that Rebus.PostgreSql uses, but the keys that its statements look for: a delete by id alone, and the
    // order in which messages are taken.
    private string CreateTables =>
        $"""
        create schema if not exists {Schema};
        create table {Schema}.webhooks (
            id text primary key,
            received_at timestamptz not null,
            done_at timestamptz);
        create index webhooks_waiting on {Schema}.webhooks (received_at) where done_at is null;
        create index webhooks_done on {Schema}.webhooks (done_at) where done_at is not null;
        create table {Schema}.{Queue} (
            id bigint generated always as identity primary key,
            recipient text not null,
            priority int not null,
            expiration timestamptz not null,
            visible timestamptz not null,
            headers bytea not null,
            body bytea not null);
        create index queue_order on {Schema}.{Queue} (priority desc, visible, id);
        create table {Schema}.dead_letters (
            id text primary key,
            event_type text not null,
            body bytea not null,
            received_at timestamptz not null,
            trace_parent text,
            attempts int not null,
            failed_at timestamptz not null,
            error text not null);
        """;

    private static DeadLetter ReadDead(NpgsqlDataReader reader) => new()
    {
        Webhook = new ReceivedWebhook
        {
            Id = reader.GetString(0),
            EventType = reader.GetString(1),
            Body = reader.GetFieldValue<byte[]>(2),
            ReceivedAt = reader.GetFieldValue<DateTimeOffset>(3),
            TraceParent = reader.IsDBNull(4) ? null : reader.GetString(4),
        },
        Attempts = reader.GetInt32(5),
        FailedAt = reader.GetFieldValue<DateTimeOffset>(6),
        Error = reader.GetString(7),
    };

    // All tables are made in one transaction. A role that may not make any can use those that somebody else made.
    private async Task<bool> HasTablesAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        await ExecuteAsync(
            connection,
            $"select exists (select from pg_tables where schemaname = '{Schema}' and tablename = '{Queue}')",
            cancellationToken) is true;

    private static async Task<object?> ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellationToken);
    }

    // PostgreSQL stores neither the character U+0000 nor half a surrogate pair, and what cannot be stored could never be given up.
    private static string Text(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');
}
