using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Voucherify.Events.Hosting;

namespace Voucherify.Events.Sqlite;

/// <summary>Opens the file, runs due webhooks concurrently, and closes the file.</summary>
internal sealed class SqliteInboxWorker(
    SqliteInboxFile file,
    SqliteInboxStore store,
    SqliteInboxWriter writer,
    SqliteInboxSignal signal,
    SqliteInboxRunner runner,
    SqliteInboxRecovery recovery,
    SqliteInboxKeeper keeper,
    IOptions<SqliteInboxOptions> options,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<SqliteInboxWorker> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan s_pauseAfterError = TimeSpan.FromSeconds(1);

    // Another process may replay a dead letter without sending a signal. A check takes a tenth of a millisecond.
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(1);

    private readonly object _gate = new();
    private readonly CancellationTokenSource _taking = new();
    private readonly CancellationTokenSource _handling = new();
    private readonly SqliteInboxSchedule _schedule = new(store, options.Value.MaxConcurrency);
    private CancellationTokenRegistration _stopping;
    private Task _loop = Task.CompletedTask;
    private bool _isStarted;
    private Task? _stop;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        file.Open();
        await keeper.BeginAsync(cancellationToken);
        await recovery.RunAsync(cancellationToken);
        _schedule.MayRunAlone = store.HasAlone();
        _isStarted = true;
        WebhookInboxStatus status = store.ReadStatus();
        Log.Opened(logger, file.Path, status.Waiting, status.DeadLetters);

        _stopping = lifetime.ApplicationStopping.Register(_taking.Cancel);
        _loop = Task.Run(TakeAsync, CancellationToken.None);
    }

    /// <summary>
    /// Stops taking webhooks, waits for running handlers as long as the host does, and closes the file. Repeated calls have no further
    /// effect.
    /// </summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _stop ??= StopCoreAsync(cancellationToken);
        }
    }

    /// <summary>Releases what was not stopped, for example when another service failed to start.</summary>
    public void Dispose() => StopAsync(new CancellationToken(canceled: true)).Wait();

    private async Task StopCoreAsync(CancellationToken cancellationToken)
    {
        await _stopping.DisposeAsync();
        await _taking.CancelAsync();
        await _loop.ConfigureAwait(false);
        Task[] running = _schedule.Running;

        try
        {
            await Task.WhenAll(running).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Log.CutOff(logger, running.Count(task => !task.IsCompleted));
            await _handling.CancelAsync();
        }

        await writer.CloseAsync().ConfigureAwait(false);

        if (_isStarted)
        {
            file.Journal.Close();
        }

        file.Dispose();
    }

    private async Task TakeAsync()
    {
        // Handlers do not belong to a request, nor to the start of the application.
        Activity.Current = null;
        CancellationToken stopping = _taking.Token;

        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await keeper.KeepAsync(stopping);
                TimeSpan pause = _schedule.StartDue(time.GetUtcNow(), RunAsync);
                await using ITimer timer = time.CreateTimer(
                    _ => signal.Set(), null, pause < s_longestPause ? pause : s_longestPause, Timeout.InfiniteTimeSpan);
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

    private async Task RunAsync(long number)
    {
        bool isStuck = false;

        try
        {
            await runner.RunAsync(number, _handling.Token);
        }
        catch (Exception) when (_handling.IsCancellationRequested)
        {
            // The file is closed, and no caller waits any longer.
        }
        catch (Exception exception) when (SqliteInboxFault.IsDamage(exception))
        {
            Log.Stuck(logger, exception, file.Path);
            isStuck = true;
        }
        catch (Exception exception)
        {
            Log.NotRead(logger, exception, file.Path);
            await Task.Delay(s_pauseAfterError, time, _taking.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        finally
        {
            _schedule.End(number, isStuck);
            signal.Set();
        }
    }
}
