namespace Voucherify.Events.Sqlite;

/// <summary>
/// Decides what runs next. Webhooks that were running when a process ended run alone, when nothing else is due, so that one that ends the
/// process again takes nothing with it; neither side keeps the other waiting for long.
/// </summary>
internal sealed class SqliteInboxSchedule(SqliteInboxStore store, int maxConcurrency)
{
    // Due times are of the wall clock, which may be set while a timer runs.
    private static readonly TimeSpan s_longestPause = TimeSpan.FromMinutes(1);

    // How long the others wait for one that runs alone, and how long it waits for them: first for a gap, and then until they have ended.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private static readonly (long, DateTimeOffset) s_none = (0, DateTimeOffset.MaxValue);

    private readonly object _gate = new();
    private readonly Dictionary<long, Task> _running = [];
    private readonly HashSet<long> _stuck = [];
    private (long Number, DateTimeOffset Since)? _alone;

    /// <summary>Whether there may be webhooks that run alone. There are none but those of an earlier process.</summary>
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

    /// <summary>Starts what is due, as far as there is room.</summary>
    /// <param name="now">The time.</param>
    /// <param name="run">Runs a webhook, and calls <see cref="End"/>.</param>
    /// <returns>How long to wait until something else is due.</returns>
    public TimeSpan StartDue(DateTimeOffset now, Func<long, Task> run)
    {
        // Looked at before reading: what ends in between is read as if it still waited, and must not run again.
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

        // What runs is among what is due: one more than is known shows the next that is not.
        List<(long Number, DateTimeOffset Due)> others = Due(alone: false);
        (long Number, DateTimeOffset Due) next = MayRunAlone ? Due(alone: true).FirstOrDefault(s_none) : s_none;
        TimeSpan waited = now - next.Due;
        bool isQuiet = free == maxConcurrency && !others.Any(other => other.Due <= now);

        if (isQuiet ? waited >= TimeSpan.Zero : waited > s_patience)
        {
            if (free < maxConcurrency && waited < 2 * s_patience)
            {
                // Nothing more is started; it is its turn when what runs has ended.
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

    /// <summary>A webhook has run.</summary>
    /// <param name="number">The webhook.</param>
    /// <param name="isStuck">Whether it can neither be read nor set aside, and is better left alone.</param>
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
