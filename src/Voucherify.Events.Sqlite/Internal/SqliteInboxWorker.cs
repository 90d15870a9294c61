using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>Opens the file, runs what is due, some at once, and forgets what was done long ago.</summary>
internal sealed class SqliteInboxWorker(
    SqliteInboxFile file,
    SqliteInboxStore store,
    SqliteInboxWriter writer,
    SqliteInboxSignal signal,
    SqliteInboxRunner runner,
    IOptions<SqliteInboxOptions> options,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<SqliteInboxWorker> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan s_pauseAfterError = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_purgeInterval = TimeSpan.FromHours(1);

    // Due times are of the wall clock, which may be set while a timer runs.
    private static readonly TimeSpan s_longestPause = TimeSpan.FromMinutes(1);

    private readonly object _gate = new();
    private readonly Dictionary<long, Task> _running = [];
    private readonly CancellationTokenSource _taking = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
    private readonly CancellationTokenSource _handling = new();
    private DateTimeOffset _nextPurge;
    private Task _loop = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        file.Open();
        WebhookInboxStatus status = store.ReadStatus();
        Log.Opened(logger, file.Path, status.Waiting, status.DeadLetters);

        _loop = Task.Run(TakeAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Takes nothing more, waits for what runs while the host does, and lets go of the file.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _taking.CancelAsync();
        await _loop;
        Task[] running = Running(tasks => tasks.Values.ToArray());

        try
        {
            await Task.WhenAll(running).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Log.CutOff(logger, running.Count(task => !task.IsCompleted));
            await _handling.CancelAsync();
        }

        await writer.CloseAsync();
        file.Dispose();
    }

    public void Dispose()
    {
        _taking.Cancel();
        _taking.Dispose();
        _handling.Dispose();
    }

    private async Task TakeAsync()
    {
        // What is handled belongs to no request, and not to the start of the application either.
        Activity.Current = null;
        CancellationToken stopping = _taking.Token;

        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await PurgeAsync(stopping);
                await using ITimer timer = time.CreateTimer(_ => signal.Set(), null, StartDue(), Timeout.InfiniteTimeSpan);
                await signal.WaitAsync(stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                Log.NotRead(logger, exception, file.Path);
                await Task.Delay(s_pauseAfterError, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Starts what is due, as far as there is room.</summary>
    /// <returns>How long to wait until something else is due.</returns>
    private TimeSpan StartDue()
    {
        // Looked at before reading: what ends in between is read as if it still waited, and must not run again.
        HashSet<long> running = Running(tasks => tasks.Keys.ToHashSet());
        int free = options.Value.MaxConcurrency - running.Count;
        DateTimeOffset now = time.GetUtcNow();

        // What runs is among what is due: one more than can run shows the next that does not.
        foreach ((long number, DateTimeOffset due) in store.ReadDue(options.Value.MaxConcurrency + 1))
        {
            if (running.Contains(number))
            {
                continue;
            }

            if (free == 0 || due > now)
            {
                return due > now && due - now < s_longestPause ? due - now : s_longestPause;
            }

            Start(number);
            free--;
        }

        return s_longestPause;
    }

    private void Start(long number) => Running(tasks =>
    {
        tasks.Add(number, Task.Run(() => RunAsync(number), CancellationToken.None));
        return number;
    });

    private async Task RunAsync(long number)
    {
        (CancellationToken stopping, CancellationToken stopped) = (_taking.Token, _handling.Token);

        try
        {
            await runner.RunAsync(number, stopped);
        }
        catch (Exception) when (stopped.IsCancellationRequested)
        {
            // Nobody waits any more, and the file is closed.
        }
        catch (Exception exception)
        {
            Log.NotRead(logger, exception, file.Path);
            await Task.Delay(s_pauseAfterError, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        finally
        {
            Running(tasks => tasks.Remove(number));
            signal.Set();
        }
    }

    private async Task PurgeAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();

        if (now < _nextPurge)
        {
            return;
        }

        bool isMoreLeft = await writer.WriteAsync(() => store.Forget(now - options.Value.DeduplicationWindow), cancellationToken);
        _nextPurge = isMoreLeft ? now : now + s_purgeInterval;
    }

    private T Running<T>(Func<Dictionary<long, Task>, T> use)
    {
        lock (_gate)
        {
            return use(_running);
        }
    }
}
