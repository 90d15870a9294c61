using Microsoft.Extensions.Logging;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>Performs the round trips that settle and claim webhooks, one at a time, on a connection that is kept open.</summary>
internal sealed class InboxRounds(InboxDatabase database, WebhookInboxReporter reporter, ILogger<PostgreSqlInbox> logger)
{
    private const int MaxBatch = 500;

    private readonly TakeStatement _take = new(database.Schema);
    private readonly SettleStatement _settle = new(database.Schema);
    private readonly RepairStatements _repair = new(database.Schema);
    private NpgsqlConnection? _connection;
    private long? _lastOwner;
    private bool _hasFailed;
    private bool _mayBeDamaged;

    /// <summary>
    /// The maximum number of webhooks in one statement. After an error, it is one, so that one webhook cannot fail the statement of others.
    /// </summary>
    public int Batch => _hasFailed ? 1 : MaxBatch;

    /// <summary>Settles webhooks, and claims those that are due.</summary>
    /// <param name="settlements">The outcomes to record.</param>
    /// <param name="running">The keys of all webhooks that are running or wait to be settled.</param>
    /// <param name="owner">The number that owns the claims; <see langword="null"/> to claim nothing.</param>
    /// <param name="room">The maximum number of webhooks to claim.</param>
    /// <param name="alone"><see langword="true"/> to claim a webhook that must run alone; otherwise, <see langword="false"/>.</param>
    /// <returns>The claimed webhooks.</returns>
    public async Task<IReadOnlyList<Claim>> RunAsync(
        IReadOnlyList<Settlement> settlements, Func<string[]> running, long? owner, int room, bool alone)
    {
        _connection ??= await database.OpenAsync(CancellationToken.None);

        if (_hasFailed)
        {
            await RepairAsync(running(), owner);
        }

        await using NpgsqlBatch batch = _connection.CreateBatch();
        int settling = _settle.AddTo(batch, settlements);
        bool isTaking = owner is not null && room > 0;

        if (isTaking)
        {
            _take.AddTo(batch, owner!.Value, Math.Min(room, Batch), alone);
        }

        if (batch.BatchCommands.Count == 0)
        {
            return [];
        }

        (Dictionary<string, bool> settled, List<Claim> claims, List<Settlement> unreadable) = await ExecuteAsync(batch, settling, isTaking, owner ?? 0);
        (_hasFailed, _lastOwner) = (false, owner);
        database.ReportFound();
        Report(settlements, settled);

        if (unreadable.Count > 0)
        {
            unreadable.ForEach(row => Log.Unreadable(logger, row.Exception!, row.Claim.Key));
            await using NpgsqlBatch bury = _connection.CreateBatch();
            _settle.AddTo(bury, unreadable);
            await bury.ExecuteNonQueryAsync();
        }

        return claims;
    }

    /// <summary>Records that a round failed, so that the next one checks its effects.</summary>
    public async Task FailAsync(Exception exception, int settlements)
    {
        _hasFailed = true;
        _mayBeDamaged |= Failures.IsDamage(exception);

        if (settlements > 0)
        {
            Log.NotSettled(logger, exception, settlements);
        }

        if (!Failures.IsOfStatement(exception, _connection))
        {
            if (exception is not PostgresException || Failures.IsOfPool(exception))
            {
                database.ReportLost(exception);
            }

            NpgsqlConnection? connection = _connection;
            _connection = null;
            await database.CloseAsync(connection, exception);
        }
    }

    /// <summary>Releases all remaining claims of this instance, and returns the connection.</summary>
    public async Task CloseAsync(long? owner)
    {
        if (_connection is not null && owner is not null)
        {
            await _repair.ReleaseAsync(_connection, owner.Value, []);
        }

        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }
    }

    private static async Task<(Dictionary<string, bool> Settled, List<Claim> Claims, List<Settlement> Unreadable)> ExecuteAsync(
        NpgsqlBatch batch, int settling, bool isTaking, long owner)
    {
        Dictionary<string, bool> settled = new(StringComparer.Ordinal);
        (List<Claim> claims, List<Settlement> unreadable) = ([], []);
        await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync();

        for (int statement = 0; statement < settling; statement++)
        {
            foreach ((string key, bool isDone) in await SettleStatement.ReadAsync(reader))
            {
                settled[key] = isDone;
            }

            await reader.NextResultAsync();
        }

        if (isTaking)
        {
            (claims, unreadable) = await TakeStatement.ReadAsync(reader, owner);
        }

        // Nothing is committed before the end of the batch, and a later statement may still fail.
        while (await reader.NextResultAsync())
        {
        }

        return (settled, claims, unreadable);
    }

    // A statement whose response was lost may have been executed: the webhooks that it claimed do not run anywhere.
    private async Task RepairAsync(string[] running, long? owner)
    {
        if (_mayBeDamaged)
        {
            await _repair.BuryDamagedAsync(database, logger);
            _mayBeDamaged = false;
        }

        foreach (long number in new[] { _lastOwner, owner }.OfType<long>().Distinct())
        {
            await _repair.ReleaseAsync(_connection!, number, running);
        }
    }

    private void Report(IReadOnlyList<Settlement> settlements, Dictionary<string, bool> settled)
    {
        foreach (Settlement settlement in settlements)
        {
            ReceivedWebhook webhook = settlement.Claim.Webhook;

            if (!settled.TryGetValue(settlement.Claim.Key, out bool isDone))
            {
                Log.ClaimLost(logger, settlement.Claim.Key);
            }
            else if (isDone)
            {
                continue;
            }
            else if (settlement.Kind == SettlementKind.Retry)
            {
                reporter.ReportRetry(webhook, settlement.Claim.Attempt, settlement.Delay, settlement.Exception!);
            }
            else if (settlement.Kind == SettlementKind.Dead)
            {
                reporter.ReportDeadLetter(webhook, settlement.Claim.Attempt, settlement.Exception!);
            }
            else if (settlement.Kind == SettlementKind.LeftToOthers)
            {
                Log.LeftToOthers(logger, settlement.Claim.Key, string.Join(", ", settlement.Left));
            }
        }
    }
}
