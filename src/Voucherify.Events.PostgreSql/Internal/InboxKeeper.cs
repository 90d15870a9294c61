using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.PostgreSql;

/// <summary>
/// Sends heartbeats, takes over the webhooks of dead instances, checks for due webhooks, and deletes those that were completed before the
/// deduplication window.
/// </summary>
internal sealed class InboxKeeper(
    InboxDatabase database,
    InboxInstance instance,
    InboxRunner runner,
    LegacyTables legacy,
    WebhookInboxReporter reporter,
    IOptions<PostgreSqlInboxOptions> options,
    ILogger<PostgreSqlInbox> logger)
{
    /// <summary>The interval of these tasks, and thus the maximum delay until an instance notices webhooks that others left.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan s_orphanInterval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_purgeInterval = TimeSpan.FromHours(1);

    private readonly KeeperStatements _statements = new(database.Schema);
    private readonly PostgreSqlInboxOptions _options = options.Value;
    private long _watchingSince = Stopwatch.GetTimestamp();
    private long? _orphansSought;
    private long? _purged;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            long started = Stopwatch.GetTimestamp();

            try
            {
                await database.RunAsync(connection => KeepAsync(connection, cancellationToken), cancellationToken);
                database.ReportFound();
            }
            catch (Exception exception)
            {
                if (cancellationToken.IsCancellationRequested)
                {
                    return;
                }

                _watchingSince = Stopwatch.GetTimestamp();

                if (exception is not PostgresException || Failures.IsOfPool(exception))
                {
                    database.ReportLost(exception);
                }
            }

            // While the database kept this instance waiting, it kept the others waiting too: their silence proves nothing.
            if (Stopwatch.GetElapsedTime(started) > Interval)
            {
                _watchingSince = Stopwatch.GetTimestamp();
            }

            await Task.Delay(Interval, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Announces that this instance has left nothing to take over.</summary>
    public async Task LeaveAsync(CancellationToken cancellationToken)
    {
        if (instance.Number is { } number)
        {
            await database.RunAsync(connection => _statements.LeaveAsync(connection, number, cancellationToken), cancellationToken);
        }
    }

    private async Task<bool> KeepAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        double watched = Stopwatch.GetElapsedTime(_watchingSince).TotalSeconds;
        KeeperStatements.Beat beat = await _statements.BeatAsync(connection, instance, watched, cancellationToken);

        if (!beat.IsKnown)
        {
            if (instance.Number is not null)
            {
                Log.DeclaredDead(logger);
            }

            instance.Number = await _statements.RegisterAsync(connection, instance.Session, cancellationToken);
            beat = beat with { IsSomethingDue = true };
        }

        if (beat.Buried > 0 || IsTime(ref _orphansSought, s_orphanInterval))
        {
            Report(await _statements.TakeOverAsync(connection, _options.RetryDelays, cancellationToken));
            beat = beat with { IsSomethingDue = true };
        }

        if (beat.IsMissed)
        {
            Report(await _statements.GiveUpMissedAsync(connection, _options.RetryDelays, cancellationToken));
        }

        if (await legacy.TakeOverAsync(connection, _options.DeduplicationWindow, cancellationToken))
        {
            beat = beat with { IsSomethingDue = true };
        }

        if (beat.IsAloneForLong)
        {
            runner.MakeRoomToBeAlone();
        }

        if (beat.IsSomethingDue || beat.IsAloneForLong)
        {
            runner.Wake();
        }

        if (IsTime(ref _purged, s_purgeInterval))
        {
            await PurgeAsync(connection, cancellationToken);
        }

        return true;
    }

    private async Task PurgeAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            if (await _statements.PurgeAsync(connection, _options.DeduplicationWindow, cancellationToken) is > 0 and long count)
            {
                Log.Purged(logger, count);
            }
        }
        catch (PostgresException exception)
        {
            Log.NotPurged(logger, exception);
        }
    }

    private static bool IsTime(ref long? last, TimeSpan interval)
    {
        if (last is { } before && Stopwatch.GetElapsedTime(before) < interval)
        {
            return false;
        }

        last = Stopwatch.GetTimestamp();
        return true;
    }

    private void Report(IReadOnlyList<KeeperStatements.Fate> fates)
    {
        foreach (KeeperStatements.Fate fate in fates)
        {
            var exception = new InvalidOperationException(fate.Error);

            if (fate.IsDead)
            {
                reporter.ReportDeadLetter(fate.Webhook, fate.Attempts, exception);
            }
            else
            {
                reporter.ReportRetry(fate.Webhook, fate.Attempts, _options.RetryDelays[fate.Attempts - 1], exception);
            }
        }
    }
}
