using System.Runtime.InteropServices;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Stores webhooks together with the keys that identify duplicates: one row each, in one statement, which does not need BEGIN.
/// </summary>
internal sealed class InsertStatement(InboxDatabase database, InboxRunner runner, LegacyTables legacy)
{
    private const string Input =
        """
        unnest($1::text[], $2::text[], $3::text[], $4::bytea[], $5::timestamptz[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
            as input (key, id, event_type, body, received_at, receiver, tenant, secret_label, trace_parent, handlers)
        """;

    // An answered webhook must be durable, even if the default of the database is to commit asynchronously.
    private const string Durably =
        """
        set_config('synchronous_commit',
                case current_setting('synchronous_commit') when 'off' then 'on' else current_setting('synchronous_commit') end, true)
        """;

    // A webhook without handlers is done.
    private readonly string _insert =
        $"""
        insert into {database.Schema.Inbox}
            (key, id, event_type, body, received_at, receiver, tenant, secret_label, trace_parent, handlers, due_at, done_at)
        select key, id, event_type, case when handlers = '' then null else body end, received_at, receiver, tenant, secret_label, trace_parent,
            string_to_array(handlers, E'\n'), case when handlers = '' then null else now() end, case when handlers = '' then now() end
        from {Input}
            cross join {Durably}
        """;

    // If the wait of a commit for its synchronous standby is ended, by a restart or a cancellation, the webhook is on the primary alone, and
    // a duplicate must not be answered either. A commit waits again, for everything before it too, if it has locked a row.
    private readonly string _confirm =
        $"""
        select from {database.Schema.Inbox} webhook cross join {Durably}
        where key = any ($1) and current_setting('synchronous_standby_names') <> '' for key share of webhook
        """;

    /// <returns>The keys of the new webhooks.</returns>
    public async Task<HashSet<string>> ExecuteAsync(NpgsqlConnection connection, List<InboxWriter.Write> writes, CancellationToken cancellationToken)
    {
        // If a commit is canceled while it waits for a synchronous standby, the server reports a success, with a warning.
        PostgresNotice? warning = null;
        void Notice(object sender, NpgsqlNoticeEventArgs arguments) =>
            warning ??= arguments.Notice.SqlState == PostgresErrorCodes.Warning ? arguments.Notice : null;
        connection.Notice += Notice;

        try
        {
            HashSet<string> stored = await InsertAsync(connection, writes, cancellationToken);

            return warning is null ? stored : throw new NpgsqlException($"The webhooks may be missing on the synchronous standby. {warning.MessageText}");
        }
        finally
        {
            connection.Notice -= Notice;
        }
    }

    private async Task<HashSet<string>> InsertAsync(NpgsqlConnection connection, List<InboxWriter.Write> writes, CancellationToken cancellationToken)
    {
        // In the order of their keys, because two instances that receive the same webhooks must not deadlock.
        InboxWriter.Write[] sorted = [.. writes.OrderBy(write => write.Webhook.DeduplicationKey, StringComparer.Ordinal)];
        ReceivedWebhook[] webhooks = Array.ConvertAll(sorted, write => write.Webhook);
        bool isBusy = !runner.HasRoomFor(sorted.Length);

        await using NpgsqlBatch batch = connection.CreateBatch();
        batch.Add(legacy.IsShared ? legacy.Share(_insert) : $"{_insert} on conflict (key) do nothing returning key")
            .With(Array.ConvertAll(webhooks, webhook => webhook.DeduplicationKey))
            .With(Array.ConvertAll(webhooks, webhook => Sql.Text(webhook.Id)))
            .With(Array.ConvertAll(webhooks, webhook => Sql.Text(webhook.EventType)))
            .With(Array.ConvertAll(webhooks, webhook => Bytes(webhook.Body)))
            .With(Array.ConvertAll(webhooks, webhook => webhook.ReceivedAt.ToUniversalTime()))
            .With(Array.ConvertAll(webhooks, webhook => Sql.Text(webhook.Receiver)))
            .With(Array.ConvertAll(webhooks, webhook => Sql.Text(webhook.Tenant)))
            .With(Array.ConvertAll(webhooks, webhook => Sql.Text(webhook.SecretLabel)))
            .With(Array.ConvertAll(webhooks, webhook => Sql.Text(webhook.TraceParent)))
            .With(Array.ConvertAll(sorted, write => write.Handlers is null ? null : Sql.Text(Sql.Join(write.Handlers))));

        if (isBusy)
        {
            batch.Add($"select pg_notify('{InboxListener.Channel}', $1)").With(database.Schema.Schema);
        }

        HashSet<string> stored = new(StringComparer.Ordinal);
        await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellationToken);

        while (await reader.ReadAsync(cancellationToken))
        {
            stored.Add(reader.GetString(0));
        }

        // Errors of the following statements also fail this one: nothing is stored before the end of the batch.
        while (await reader.NextResultAsync(cancellationToken))
        {
        }

        if (stored.Count > 0)
        {
            runner.Wake();
        }

        if (stored.Count < webhooks.Length)
        {
            await reader.DisposeAsync();
            await ConfirmAsync(connection, [.. webhooks.Select(webhook => webhook.DeduplicationKey).Except(stored)], cancellationToken);
        }

        return stored;
    }

    private async Task ConfirmAsync(NpgsqlConnection connection, string[] duplicates, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Command(connection, _confirm).With(duplicates);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static byte[] Bytes(ReadOnlyMemory<byte> body) =>
        MemoryMarshal.TryGetArray(body, out ArraySegment<byte> segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length
            ? segment.Array
            : body.ToArray();
}
