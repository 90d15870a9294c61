using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>Defines the tables, creates them, and checks which version and application they belong to.</summary>
internal sealed class InboxSchema(string schema, string application)
{
    private const int Version = 1;

    private readonly string _name = Sql.Quote(schema);

    public string Schema { get; } = schema;

    /// <summary>
    /// Gets the table of webhooks. A webhook that waits or runs has a <c>due_at</c>, a completed one a <c>done_at</c>, and a dead letter a
    /// <c>dead_at</c>.
    /// </summary>
    public string Inbox { get; } = $"{Sql.Quote(schema)}.inbox";

    /// <summary>Gets the table of the processes that claim webhooks.</summary>
    public string Instances { get; } = $"{Sql.Quote(schema)}.instances";

    /// <summary>Gets the name of a table of version 0.1.</summary>
    public string Legacy(string table) => $"{_name}.{table}";

    /// <summary>Creates the tables if they do not exist. Instances that start at the same time take turns.</summary>
    /// <returns>The time at which the tables of version 0.1 were taken over; <see langword="null"/> if there were none.</returns>
    /// <exception cref="InvalidOperationException">The tables belong to a newer version or to another application.</exception>
    public async Task<DateTimeOffset?> PrepareAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (!await ExistsAsync(connection, "inbox", cancellationToken))
        {
            await CreateAsync(connection, cancellationToken);
        }

        await using NpgsqlCommand command = Sql.Command(connection, $"select version, application, upgraded_at from {_name}.store");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        Check(reader.GetInt32(0), reader.GetString(1));

        return await reader.IsDBNullAsync(2, cancellationToken) ? null : reader.GetFieldValue<DateTimeOffset>(2);
    }

    // Every step checks before it creates, because the role may lack the right to create, and because others may be using the tables.
    private async Task CreateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);

        // A round trip of its own: Npgsql sends BEGIN with the first statement, and without it the rest would not be one transaction.
        await using NpgsqlCommand turn = Sql.Command(connection, "select pg_advisory_xact_lock(hashtextextended($1, 0))").With($"voucherify.events {Schema}");
        await turn.ExecuteNonQueryAsync(cancellationToken);

        if (!await ExistsAsync(connection, "inbox", cancellationToken))
        {
            if (!await IsAsync(connection, "select exists (select from pg_namespace where nspname = $1)", cancellationToken))
            {
                await using NpgsqlCommand create = Sql.Command(connection, $"create schema {_name}");
                await create.ExecuteNonQueryAsync(cancellationToken);
            }

            bool isUpgrade = await ExistsAsync(connection, "queue", cancellationToken);
            await using NpgsqlCommand tables = Sql.Command(connection, Tables);
            await tables.ExecuteNonQueryAsync(cancellationToken);

            await using NpgsqlCommand sign = Sql.Command(connection, $"insert into {_name}.store values ($1, $2, case when $3 then now() end)")
                .With(Version).With(application).With(isUpgrade);
            await sign.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    // Bodies are not compressed: compression would take the server longer than everything else that it does for a webhook. A claim changes
    // no indexed column and finds room in the page of the row, so that no index is written.
    private string Tables => $"""
        create table {_name}.store (version int not null, application text not null, upgraded_at timestamptz);
        create table {Instances} (
            id bigint generated always as identity primary key,
            seen_at timestamptz not null default now(),
            session int);
        create table {Inbox} (
            key text primary key,
            id text not null,
            event_type text not null,
            body bytea check (body is not null or due_at is null),
            received_at timestamptz not null,
            receiver text not null default '',
            tenant text,
            secret_label text,
            trace_parent text,
            handlers text[],
            attempts int not null default 0,
            due_at timestamptz,
            owner bigint,
            alone boolean not null default false,
            missed_by bigint[],
            done_at timestamptz,
            dead_at timestamptz,
            error text,
            check (num_nonnulls(due_at, done_at, dead_at) = 1)) with (fillfactor = 60);
        alter table {Inbox} alter column body set storage external;
        create index inbox_due on {Inbox} (due_at, received_at) where due_at is not null;
        create index inbox_alone on {Inbox} (due_at) where alone and due_at is not null;
        create index inbox_missed on {Inbox} (due_at) where missed_by is not null and due_at is not null;
        create index inbox_done on {Inbox} (done_at) where done_at is not null;
        create index inbox_dead on {Inbox} (dead_at, key) where dead_at is not null;
        create index inbox_dead_id on {Inbox} (id) where dead_at is not null;
        create index inbox_dead_event_type on {Inbox} (event_type, dead_at, key) where dead_at is not null;
        """;

    public async Task<bool> ExistsAsync(NpgsqlConnection connection, string table, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Command(
            connection, "select exists (select from pg_tables where schemaname = $1 and tablename = $2)").With(Schema).With(table);

        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private async Task<bool> IsAsync(NpgsqlConnection connection, string question, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Command(connection, question).With(Schema);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private void Check(int version, string owner)
    {
        if (version > Version)
        {
            throw new InvalidOperationException(
                $"The schema '{Schema}' was written by a newer version of Voucherify.Events.PostgreSql (format {version}; this one reads {Version}). "
                + "Deploy the newer version, or use another schema.");
        }

        if (owner != application)
        {
            throw new InvalidOperationException(
                $"The schema '{Schema}' holds the webhooks of the application '{owner}'; this one is '{application}' and would take them. "
                + $"Give each application a schema of its own ({nameof(PostgreSqlInboxOptions)}.{nameof(PostgreSqlInboxOptions.Schema)}). "
                + $"If both are the same application, set {nameof(PostgreSqlInboxOptions)}.{nameof(PostgreSqlInboxOptions.ApplicationName)} to '{owner}'.");
        }
    }
}
