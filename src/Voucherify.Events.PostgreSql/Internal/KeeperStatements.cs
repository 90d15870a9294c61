using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Tracks which instances are alive, and decides what happens to the webhooks of dead ones. All times are those of the server, whose clock
/// is the only one that all instances share.
/// </summary>
internal sealed class KeeperStatements(InboxSchema schema)
{
    /// <summary>The time without a heartbeat after which an instance is dead.</summary>
    public static readonly TimeSpan SilenceOfTheDead = TimeSpan.FromSeconds(30);

    // The same, if the server saw its session end.
    private static readonly TimeSpan s_silenceWithoutSession = TimeSpan.FromSeconds(6);

    // How long a webhook that must run alone waits for a moment when nothing else is due.
    private static readonly TimeSpan s_patienceToBeAlone = TimeSpan.FromSeconds(30);

    // The minimum time that other instances have to run a handler that an instance lacks.
    private static readonly TimeSpan s_patienceForHandlers = TimeSpan.FromSeconds(5);

    private const int PurgeBatch = 1_000;

    private readonly string _beat =
        $"""
        with seen as (update {schema.Instances} set seen_at = now(), session = $2 where id = $1 returning id),
        buried as (delete from {schema.Instances} where id <> $1
            and (($3 >= {Seconds(SilenceOfTheDead)} and seen_at < now() - interval '{Seconds(SilenceOfTheDead)} seconds')
                or ($3 >= {Seconds(s_silenceWithoutSession)} and seen_at < now() - interval '{Seconds(s_silenceWithoutSession)} seconds'
                    and session is not null and not exists (select from pg_stat_activity where pid = session)))
            returning id)
        select (select count(*) from seen), (select count(*) from buried),
            exists (select from {schema.Inbox} where due_at <= now() and owner is null and (missed_by is null or not ($1 = any (missed_by)))),
            exists (select from {schema.Inbox} where alone and owner is null and due_at < now() - interval '{Seconds(s_patienceToBeAlone)} seconds'),
            exists (select from {schema.Inbox} where missed_by is not null and owner is null and due_at < now())
        """;

    private readonly string _takeOver =
        $"""
        update {schema.Inbox} webhook set
            owner = null,
            alone = not is_done,
            done_at = case when is_done then now() end,
            dead_at = case when not is_done and webhook.attempts > cardinality($1::float8[]) then now() end,
            due_at = case when not is_done and webhook.attempts <= cardinality($1::float8[])
                then now() + ($1::float8[])[webhook.attempts] * interval '1 second' end,
            body = case when is_done then null else body end,
            error = case when not is_done then format('The process ended or lost the database while handlers were running, on attempt %s of %s.',
                webhook.attempts, cardinality($1::float8[]) + 1) end
        from (
            select key, owner, coalesce(cardinality(handlers) = 0, false) as is_done from {schema.Inbox}
            where due_at is not null and owner is not null and not exists (select from {schema.Instances} where id = owner)
            for update skip locked) orphan
        where webhook.key = orphan.key and webhook.owner = orphan.owner
        returning {Fates}
        """;

    private readonly string _giveUpMissed =
        $"""
        update {schema.Inbox} webhook set
            due_at = null,
            dead_at = now(),
            missed_by = null,
            error = format('Handler %s is not registered in any instance that took the webhook.', array_to_string(handlers, ', '))
        where missed_by is not null and owner is null and due_at < now() - $1
        returning {Fates}
        """;

    private const string Fates =
        "webhook.key, webhook.id, webhook.event_type, webhook.attempts, webhook.error, webhook.dead_at is not null, webhook.done_at is not null";

    /// <returns>The state of this instance, of the others and of the inbox.</returns>
    public async Task<Beat> BeatAsync(NpgsqlConnection connection, InboxInstance instance, double watched, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Command(connection, _beat).With(instance.Number ?? 0);
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Integer, Value = (object?)instance.Session ?? DBNull.Value });
        command.With(watched);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);

        return new Beat(reader.GetInt64(0) == 1, reader.GetInt64(1), reader.GetBoolean(2), reader.GetBoolean(3), reader.GetBoolean(4));
    }

    public async Task<long> RegisterAsync(NpgsqlConnection connection, int? session, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Command(connection, $"insert into {schema.Instances} (session) values ($1) returning id");
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Integer, Value = (object?)session ?? DBNull.Value });

        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async Task<bool> LeaveAsync(NpgsqlConnection connection, long number, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Command(connection, $"delete from {schema.Instances} where id = $1").With(number);
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    /// <summary>Counts the interrupted webhooks of dead instances as attempts. They run alone from now on.</summary>
    public Task<IReadOnlyList<Fate>> TakeOverAsync(NpgsqlConnection connection, IReadOnlyList<TimeSpan> delays, CancellationToken cancellationToken) =>
        DecideAsync(Sql.Command(connection, _takeOver).With<double[]>([.. delays.Select(delay => delay.TotalSeconds)]), cancellationToken);

    /// <summary>Moves webhooks without a registered handler to the dead letters when the time of all retries is over.</summary>
    public Task<IReadOnlyList<Fate>> GiveUpMissedAsync(NpgsqlConnection connection, IReadOnlyList<TimeSpan> delays, CancellationToken cancellationToken)
    {
        TimeSpan patience = delays.Aggregate(s_patienceForHandlers, (sum, delay) => sum + delay);
        return DecideAsync(Sql.Command(connection, _giveUpMissed).With(patience), cancellationToken);
    }

    /// <summary>Deletes webhooks that were completed before the window, in batches, so that other statements do not wait long.</summary>
    public async Task<long> PurgeAsync(NpgsqlConnection connection, TimeSpan window, CancellationToken cancellationToken)
    {
        long count = 0;

        while (true)
        {
            await using NpgsqlCommand command = Sql.Command(
                connection,
                $"""
                delete from {schema.Inbox} where key in (select key from {schema.Inbox} where done_at < now() - $1 limit {PurgeBatch} for update skip locked)
                """).With(window);
            int deleted = await command.ExecuteNonQueryAsync(cancellationToken);
            count += deleted;

            if (deleted < PurgeBatch)
            {
                return count;
            }
        }
    }

    private static async Task<IReadOnlyList<Fate>> DecideAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        List<Fate> fates = [];

        await using (command)
        await using (NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                if (!reader.GetBoolean(6))
                {
                    ReceivedWebhook webhook = WebhookRow.Unread(reader.GetString(0), reader.GetString(1), reader.GetString(2));
                    fates.Add(new Fate(webhook, reader.GetInt32(3), reader.GetString(4), reader.GetBoolean(5)));
                }
            }
        }

        return fates;
    }

    private static int Seconds(TimeSpan time) => (int)time.TotalSeconds;

    /// <summary>Represents the result of a heartbeat.</summary>
    internal sealed record Beat(bool IsKnown, long Buried, bool IsSomethingDue, bool IsAloneForLong, bool IsMissed);

    /// <summary>Represents the outcome of a webhook whose handlers were interrupted or are not registered.</summary>
    internal sealed record Fate(ReceivedWebhook Webhook, int Attempts, string Error, bool IsDead);
}
