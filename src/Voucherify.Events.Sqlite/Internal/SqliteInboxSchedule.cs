namespace Voucherify.Events.Sqlite;

/// <summary>
/// Decides what runs next. Webhooks that were running when a process ended run alone, when nothing else is due, so that one that ends the
/// process again does not affect others. Neither group keeps the other waiting for long.
/// </summary>
internal sealed class SqliteInboxSchedule(SqliteInboxStore store, int maxConcurrency)
{
    // Due times refer to the wall clock, which may be adjusted while a timer runs.
    private static readonly TimeSpan s_longestPause = TimeSpan.FromMinutes(1);

    // How long other webhooks wait for one that runs alone, and how long that one waits: first for a gap, then for the others to end.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private static readonly (long, DateTimeOffset) s_none = (0, DateTimeOffset.MaxValue);

    private readonly object _gate = new();
    private readonly Dictionary<long, Task> _running = [];
    private readonly HashSet<long> _stuck = [];
    private (long Number, DateTimeOffset Since)? _alone;

    /// <summary>
    /// Gets a value that indicates whether there may be webhooks that run alone. Only an earlier process leaves such webhooks.
    /// </summary>
    public bool MayRunAlone { get; set; }

    public Task[] Running
    {
        get
        {
            lock (_gate)
            {
                return [.. _running.Values];
            }
        }
    }

    /// <summary>Starts the webhooks that are due, up to the concurrency limit.</summary>
    /// <param name="now">The current time.</param>
    /// <param name="run">A delegate that runs a webhook and calls <see cref="End"/>.</param>
    /// <returns>The time to wait until the next webhook is due.</returns>
    public TimeSpan StartDue(DateTimeOffset now, Func<long, Task> run)
    {
        // Captured before reading: a webhook that ends in between is read as if it still waited, and must not run again.
        HashSet<long> known;
        (long, DateTimeOffset Since)? alone;

        lock (_gate)
        {
            known = [.. _running.Keys, .. _stuck];
            alone = _alone;
        }

        int free = maxConcurrency - (known.Count - _stuck.Count);

        if (alone is { Since: var since } && now - since < s_patience)
        {
            return s_patience - (now - since);
        }

        // Running webhooks are among those that are due: reading one more than the known ones shows the next one that does not run.
        List<(long Number, DateTimeOffset Due)> others = Due(alone: false);
        (long Number, DateTimeOffset Due) next = MayRunAlone ? Due(alone: true).FirstOrDefault(s_none) : s_none;
        TimeSpan waited = now - next.Due;
        bool isQuiet = free == maxConcurrency && !others.Any(other => other.Due <= now);

        if (isQuiet ? waited >= TimeSpan.Zero : waited > s_patience)
        {
            if (free < maxConcurrency && waited < 2 * s_patience)
            {
                // Nothing else is started; its turn comes when the running webhooks have ended.
                return 2 * s_patience - waited;
            }

            Start(next.Number, run, now);
            return s_patience;
        }

        foreach ((long number, DateTimeOffset due) in others.TakeWhile(other => other.Due <= now).Take(free))
        {
            Start(number, run, since: null);
        }

        return Pause(now, [waited < TimeSpan.Zero ? next.Due : next.Due + s_patience, .. others.Where(other => other.Due > now).Select(other => other.Due)]);

        List<(long Number, DateTimeOffset Due)> Due(bool alone) =>
            [.. store.ReadDue(maxConcurrency + known.Count + 1, alone).Where(row => !known.Contains(row.Number))];
    }

    /// <summary>Records that a webhook has run.</summary>
    /// <param name="number">The number of the webhook.</param>
    /// <param name="isStuck">
    /// <see langword="true"/> if the webhook can neither be read nor moved to the dead letters, and is skipped; otherwise,
    /// <see langword="false"/>.
    /// </param>
    public void End(long number, bool isStuck)
    {
        lock (_gate)
        {
            _running.Remove(number);
            _alone = _alone?.Number == number ? null : _alone;

            if (isStuck)
            {
                _stuck.Add(number);
            }
        }
    }

    private void Start(long number, Func<long, Task> run, DateTimeOffset? since)
    {
        lock (_gate)
        {
            _alone = since is { } started ? (number, started) : _alone;
            _running.Add(number, Task.Run(() => run(number), CancellationToken.None));
        }
    }

    private static TimeSpan Pause(DateTimeOffset now, IEnumerable<DateTimeOffset> due)
    {
        DateTimeOffset next = due.Min();
        return next < now ? s_longestPause : next - now < s_longestPause ? next - now : s_longestPause;
    }
}
