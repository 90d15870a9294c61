using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Voucherify.Events.PostgreSql;

/// <summary>Starts and stops the loops that process stored webhooks.</summary>
internal sealed class InboxService(InboxDatabase database, InboxRunner runner, InboxKeeper keeper, InboxListener listener)
    : IHostedService, IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _gate = new(1);
    private Task _loops = Task.CompletedTask;
    private bool _isStopped;

    /// <summary>
    /// Starts the loops. The database is not required: an application must be able to start, and to answer 503, during an outage.
    /// </summary>
    /// <exception cref="InvalidOperationException">The database is available, and its tables do not belong to this application.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken);
        CancellationToken stopping = _stopping.Token;

        // The loops do not belong to a request, nor to the start of the application.
        using (ExecutionContext.SuppressFlow())
        {
            runner.Start();
            _loops = Task.WhenAll(Task.Run(() => keeper.RunAsync(stopping), stopping), Task.Run(() => listener.RunAsync(stopping), stopping));
        }
    }

    /// <summary>
    /// Stops claiming webhooks and waits for running handlers as long as the host does. Canceled ones run later or on another instance.
    /// </summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(CancellationToken.None);

        try
        {
            if (_isStopped)
            {
                return;
            }

            _isStopped = true;

            // Heartbeats continue as long as handlers run.
            await runner.StopAsync(cancellationToken);
            await _stopping.CancelAsync();
            await _loops.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

            using var patience = new CancellationTokenSource(s_patience);
            await keeper.LeaveAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose()
    {
        _isStopped = true;
        _stopping.Cancel();
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(s_patience);

        try
        {
            await (await database.OpenAsync(patience.Token)).DisposeAsync();
        }
        catch (Exception exception) when (exception is NpgsqlException or TimeoutException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            database.ReportLost(exception);
        }
    }
}
