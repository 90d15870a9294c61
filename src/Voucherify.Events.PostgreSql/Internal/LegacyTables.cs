using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Reads the tables of version 0.1: <c>webhooks</c> (IDs), <c>queue</c> (messages of Rebus) and <c>dead_letters</c>. While instances of 0.1
/// may still run beside this one, IDs are shared with them, and the webhooks that they leave are taken over.
/// </summary>
internal sealed class LegacyTables(InboxDatabase database, ILogger<PostgreSqlInbox> logger)
{
    private const int MaxBatch = 200;

    private volatile bool _isOver;

    /// <summary>Gets a value that indicates whether IDs are shared with instances of version 0.1.</summary>
    public bool IsShared => database.UpgradedAt is not null && !_isOver;

    /// <summary>
    /// Stores only webhooks that 0.1 does not know, and records them in its table of IDs, which decides for both versions.
    /// </summary>
    public string Share(string insert) =>
        $"""
        with mark as (
            insert into {database.Schema.Legacy("webhooks")} (id, received_at, done_at)
            select key, received_at, now() from unnest($1::text[], $5::timestamptz[]) as input (key, received_at) where key not like 'test:%'
            on conflict do nothing returning id)
        {insert}
        where key like 'test:%' or key in (select id from mark)
        on conflict (key) do nothing returning key
        """;

    /// <summary>Takes over the webhooks that instances of 0.1 are not handling. Those instances lock the rows that they handle.</summary>
    /// <returns><see langword="true"/> if there was something to take over; otherwise, <see langword="false"/>.</returns>
    public async Task<bool> TakeOverAsync(NpgsqlConnection connection, TimeSpan window, CancellationToken cancellationToken)
    {
        if (!IsShared)
        {
            return false;
        }

        if (DateTimeOffset.UtcNow - database.UpgradedAt > window || !await database.Schema.ExistsAsync(connection, "queue", cancellationToken))
        {
            _isOver = true;
            return false;
        }

        int waiting = await MoveAsync(connection, "queue", "id, headers, body, visible", ReadMessage, cancellationToken);
        int dead = await MoveAsync(
            connection, "dead_letters", "id, event_type, body, received_at, trace_parent, attempts, failed_at, error", ReadDeadLetter, cancellationToken);

        if (waiting + dead > 0)
        {
            Log.Upgraded(logger, database.Schema.Schema, waiting, dead);
        }

        return waiting > 0;
    }

    private async Task<int> MoveAsync(
        NpgsqlConnection connection, string table, string columns, Func<NpgsqlDataReader, Row> read, CancellationToken cancellationToken)
    {
        int moved = 0;

        while (await MoveSomeAsync(connection, table, columns, read, cancellationToken) is > 0 and int count)
        {
            moved += count;
        }

        return moved;
    }

    private async Task<int> MoveSomeAsync(
        NpgsqlConnection connection, string table, string columns, Func<NpgsqlDataReader, Row> read, CancellationToken cancellationToken)
    {
        string name = database.Schema.Legacy(table);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);

        // Reading first is also the round trip without which a canceled BEGIN would leave the deletion outside of a transaction.
        List<Row> rows = await ReadAsync(
            Sql.Command(connection, $"select {columns} from {name} order by id limit {MaxBatch} for update skip locked"), read, cancellationToken);

        foreach (Row row in rows)
        {
            await InsertAsync(connection, row, cancellationToken);
            await using NpgsqlCommand delete = row.LegacyId is long number
                ? Sql.Command(connection, $"delete from {name} where id = $1").With(number)
                : Sql.Command(connection, $"delete from {name} where id = $1").With((string)row.LegacyId);
            await delete.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return rows.Count;
    }

    private static async Task<List<Row>> ReadAsync(NpgsqlCommand command, Func<NpgsqlDataReader, Row> read, CancellationToken cancellationToken)
    {
        List<Row> rows = [];

        await using (command)
        await using (NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                rows.Add(read(reader));
            }
        }

        return rows;
    }

    private async Task InsertAsync(NpgsqlConnection connection, Row row, CancellationToken cancellationToken)
    {
        ReceivedWebhook webhook = row.Webhook;
        await using NpgsqlCommand insert = Sql.Command(
            connection,
            $"""
            insert into {database.Schema.Inbox} (key, id, event_type, body, received_at, trace_parent, attempts, due_at, dead_at, error)
            values ($1, $2, $3, $4, $5, nullif($6, ''), $7, case when $8 = '' then $9 end, case when $8 <> '' then $9 end, nullif($8, ''))
            on conflict (key) do nothing
            """)
            .With(webhook.DeduplicationKey).With(webhook.Id).With(webhook.EventType).With(webhook.Body.ToArray()).With(webhook.ReceivedAt)
            .With(webhook.TraceParent ?? "").With(row.Attempts).With(row.Error).With(row.Time);
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }

    // Rebus stores headers as a JSON object of strings.
    private static Row ReadMessage(NpgsqlDataReader row)
    {
        long number = row.GetInt64(0);
        byte[] body = row.GetFieldValue<byte[]>(2);
        DateTimeOffset visible = row.GetFieldValue<DateTimeOffset>(3);

        try
        {
            using JsonDocument headers = JsonDocument.Parse(row.GetFieldValue<byte[]>(1));

            return new Row(number, new ReceivedWebhook
            {
                Id = headers.RootElement.GetProperty("voucherify-id").GetString()!,
                EventType = headers.RootElement.GetProperty("voucherify-event-type").GetString()!,
                Body = body,
                ReceivedAt = DateTimeOffset.ParseExact(
                    headers.RootElement.GetProperty("voucherify-received-at").GetString()!, "O", CultureInfo.InvariantCulture).ToUniversalTime(),
                TraceParent = Header(headers.RootElement, "traceparent"),
            }, int.TryParse(Header(headers.RootElement, "voucherify-attempts"), CultureInfo.InvariantCulture, out int attempts) ? attempts : 0, visible, "");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            string id = $"legacy:{number.ToString(CultureInfo.InvariantCulture)}";
            ReceivedWebhook unread = new() { Id = id, DeduplicationKey = id, EventType = "", Body = body, ReceivedAt = visible };
            return new Row(number, unread, 0, visible, $"The message of version 0.1 cannot be read. {exception}");
        }
    }

    private static Row ReadDeadLetter(NpgsqlDataReader row) => new(
        row.GetString(0),
        new ReceivedWebhook
        {
            Id = row.GetString(0),
            EventType = row.GetString(1),
            Body = row.GetFieldValue<byte[]>(2),
            ReceivedAt = row.GetFieldValue<DateTimeOffset>(3),
            TraceParent = row.IsDBNull(4) ? null : row.GetString(4),
        },
        row.GetInt32(5),
        row.GetFieldValue<DateTimeOffset>(6),
        row.GetString(7));

    private static string? Header(JsonElement headers, string name) => headers.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    /// <summary>
    /// Represents a webhook of version 0.1. It is a dead letter if it has an error; the time is then that of the failure, and otherwise the
    /// due time.
    /// </summary>
    private sealed record Row(object LegacyId, ReceivedWebhook Webhook, int Attempts, DateTimeOffset Time, string Error);
}
